from tests.extraction.conftest import Read

FORUM = "The Andean Forum on Rights opened in Quito on Monday. "


def test_speakers_and_those_whom_they_come_from(read: Read) -> None:
    text = FORUM + (
        "Speakers include Ana Ruiz, experts from the World Bank and the Red Cross, and researchers from Peru, Chile "
        "and Norway."
    )
    who = set(read(text).participants())
    assert {"Ana Ruiz", "World Bank", "Peru", "Chile", "Norway"} <= who


def test_a_list_below_a_heading(read: Read) -> None:
    text = FORUM + (
        "\n\nParticipants in the forum included:\n\nMs Ana Ruiz, Director of the Water Council of Peru\n\n"
        "Mr Jon Berg, Mayor of Oslo\n\nWater is scarce in the Andes, said Mr Per Holm."
    )
    assert read(text).participants() == ["Ana Ruiz", "Jon Berg"]


def test_no_roll(read: Read) -> None:
    assert read(FORUM + "Participants are expected to discuss a plan by Jon Berg.").participants() == []


def test_a_keynote_speaker(read: Read) -> None:
    assert read(FORUM + "Minister Ana Ruiz will be a keynote speaker.").participants() == ["Ana Ruiz"]
    assert read(FORUM + "Ana Ruiz is the main speaker of the Peruvian parliament.").participants() == []
