"""Who is meant: from the names in a sheet to keys that are the same wherever the same thing is named.

A *key* is a tuple of strings that says all that makes a thing itself: a country's code, an institution's
name and country, a person's name and the country or institution that ties it down. Where a name alone could be
anybody's (a person without office, a ministry or party without country, a venue), the key holds the article too: a
merge that is missed can be made later, one that is wrong cannot be seen. Cities and regions go by name and country.
"""

from kg.identity.keys import Key, entity_keys, folded

__all__ = ["Key", "entity_keys", "folded"]
