"""How titles, names and institutions stand together, as patterns over a folded sentence."""

import re

from kg.extraction.sketch import tag

SUFFIX = r"(?:,? ?(?:<S\d+>))*"


TITLES = r"(?:(?:the |The )?<H\d+>,? ?)*"


OWNER = (
    rf"(?:(?:the |The )?{tag('owner', 'CDIL')}(?:'s?)?(?:\s*\((?:the )?<[IUC]\d+>\)(?:'s?)?)? (?:<D\d+> )?"
    rf"|{tag('unknown', 'U')}(?:'s)? )?(?:counterpart,? )?"
)


HOW = (
    r"(?:(?:new|former|acting|interim|outgoing|incoming|current|present|then|late|ex|newly[ -]\w+|long-?time"
    r"|veteran|visiting|first|inaugural|next)[ -]+)*"
)


BRACKET = r"(?:\s*\((?:the )?<[IUC]\d+>\))?"


AT = (
    rf"(?:(?:,| of| for| at| in| with|, of)+ (?:the |its |a )?(?:<D\d+> )?{tag('body', 'ICUL')}"
    rf"(?:'s {tag('sub', 'I')})?{BRACKET}(?: to (?:the )?{tag('abroad', 'CIL')})?"
    rf"(?: and (?:the )?<I\d+>(?=,? (?:<H\d+>,? ?)*<P))?"
    rf"(?: in (?:the )?(?:<U\d+>, )?{tag('seat', 'CL')}|, {tag('near', 'L')})?)?"
)


TITLE = (
    rf"{OWNER}{HOW}{tag('role', 'R')}(?:(?: ?(?:and|,|/) ?| (?:the )?){tag('second', 'R')})?(?: \((?:<[A-Z]\d+>"
    rf"|[\w ,&-])+\))?{AT}"
)


TIGHT = re.compile(
    rf"{TITLE} ?{TITLES}{tag('person', 'P')}(?: of (?:the )?{tag('state', 'C')}(?!'s)|(?: of (?:the )?|, "
    rf"(?:[Tt]he )?){tag('after', 'CI')}(?!'s| <|,? (?:and|said|says)))?"
)


LOOSE = re.compile(rf"{TITLE}, ?{TITLES}{tag('person', 'P')}")


AFTER = re.compile(
    rf"{tag('person', 'P')}{SUFFIX}(?:\s*\((?:<[A-Z]\d+>|[A-Z0-9-]{{1,8}})\))?(?P<link>,(?: who is| who was| now"
    rf"| then)?|\s*\(| -| \u2013| is(?: also)?| was| as| became| becomes| remains|"
    r" (?=(?:the )?(?:<[CD]\d+> )?<R\d+> (?:of|at) (?:the )?<[IU])|"
    rf" (?:is to be|will be|will become|has been appointed|was|has been|is|were) (?:appointed|elected|named"
    rf"|chosen|re-elected|sworn in)(?: as)?"
    rf"| is to be| will be| will become| has also been| has been)"
    rf" ?(?:the |a |an |its |their |his |her |currently |also )*(?P<past>former )?{OWNER}{HOW}{tag('role', 'R')}"
    rf"(?: ?(?:and|,|/) ?(?:the )?{tag('second', 'R')})?{AT}"
    rf"(?! ?{TITLES}<P)"
)


# A courtesy and a name after a title that is theirs: "Ana Ruiz, the dean of X, Professor Jon Berg".
OTHERS = re.compile(r",? (?:<H\d+>,? ?)+<P\d+>(?!,? (?:the )?<R)")


NAMED = re.compile(
    rf"(?P<act>[Aa]ppoint|[Ee]lect|[Nn]ominat|[Nn]am)(?:ed|ing|e|ment of|s)? {TITLES}"
    rf"(?:(?:<D\d+> )?<R\d+> )?{TITLES}{tag('person', 'P')},?"
    rf"(?: [\u2013\u2014-]{{1,2}} [^.;\u2013\u2014]*[\u2013\u2014-]{{1,2}}| \([^)]*\)| [^.;,<]{{1,60}},)? (?:as "
    rf"|to be |to serve as |to the post of )?"
    rf"(?:the |its |a |an |his |her |their )?{HOW}(?:<D\d+> )?{OWNER}{HOW}{tag('role', 'R')}{AT}"
)


COUNTERPART = re.compile(
    rf"{tag('person', 'P')}(?:(?!<P\d)[^.;:]){{0,150}}? (?:and|with) (?:his|her) {tag('owner', 'D')} "
    r"counterpart(?!s|,? <)"
)


OPPOSITE = re.compile(
    rf"\b(?:his|her|their|the) {tag('owner', 'D')} (?:counterpart|opposite number),? {TITLES}{tag('person', 'P')}"
)


TITLED = re.compile(rf"<R\d+>(?: (?:of|for|at) (?:the )?<[A-Z]\d+>)?,? (?:the )?{TITLES}$")


_HOLDER = r"<[PU]\d+>(?: of (?:the )?<[CI]\d+>)?"
PLURAL = re.compile(rf"{tag('role', 'R')} (?P<list>{_HOLDER}(?:(?:,| and|, and) {TITLES}{_HOLDER})+)")


LISTED = re.compile(
    rf"{OWNER}{tag('role', 'R')}(?: (?:of|for|at) (?:the )?{tag('body', 'ICU')})?,? "
    rf"(?:(?:including|such as|namely|were|are) )?"
    rf"(?P<list>{TITLES}<P\d+>(?:\s*\([^)]*\))?(?:(?:,| and|, and) {TITLES}<P\d+>(?:\s*\([^)]*\))?)+)"
)


OF_STATES = re.compile(
    rf"\b(?:met|meets?|meeting|talks|signed|held|hosted|joined|visited|attended)\b[^.;]*? {tag('role', 'R')} of "
    rf"(?:the )?"
    r"(?P<list><C\d+>(?:(?:,| and|, and) (?:the )?<C\d+>)+)"
)


_TAKES_PART = (
    r"(?:said|says|announced|told|signed|met|added|stated|declared|warned|urged|called|welcomed|stressed|noted"
    r"|praised|opened|attended|visited|agreed|"
    r"confirmed|expressed|spoke|represented|proposed|condemned|thanked|delivered|chaired|presided|pledged"
    r"|rejected|denied|offered|invited|appointed)"
)


UNNAMED = re.compile(
    rf"(?:\b[Tt]he |^){HOW}{tag('owner', 'CDI')}(?:'s)? {tag('role', 'R')}"
    rf"(?: has| have| had| also| today| later| then| will)* {_TAKES_PART}\b"
)


SPOKESMAN = re.compile(
    rf"(?:\b[Aa]n? |\b[Tt]he |^)(?:[a-z]+ )?(?:{tag('owner', 'IUC')}(?:'s)? {tag('role', 'R')}"
    rf"|{tag('lone', 'R')} (?:for|of|at) (?:the )?{tag('body', 'IU')})"
    rf"(?! ?(?:of|for|,) ?<)(?!,? ?{TITLES}<[PU])"
)


LETTERHEAD = re.compile(
    rf"{TITLES}{tag('person', 'P')}{SUFFIX} (?:<[SD]\d+> )*{tag('role', 'R')}(?! of|,|[a-z ]*<P)"
    rf"|{tag('role2', 'R')}(?: of {tag('owner2', 'C')})? {TITLES}{tag('person2', 'P')}"
)


FORMER = re.compile(
    rf"\b[Tt]he former (?:{tag('owner', 'CD')}(?:'s)? )?{tag('role', 'R')} (?=[a-z])(?!of|for"
    rf"|who|and)"
)


SPOKESPEOPLE = ("spokesman", "spokeswoman", "spokesperson")


LONE = re.compile(rf"^(?:[Tt]he |[Aa]n? )?(?:<[DC]\d+>(?:'s)? |[A-Z]?[a-z]+ )?{tag('role', 'R')} [a-z]")
