"""Nouns for people, and what may have happened to people who are counted."""

PEOPLE = (
    "people person persons man men woman women child children boy boys girl girls baby babies infant infants "
    "teenager teenagers teen teens youth youths adult adults toddler toddlers pensioner pensioners "
    "worker workers employee employees miner miners driver drivers passenger passengers crew pilot pilots "
    "sailor sailors fisherman fishermen farmer farmers teacher teachers student students pupil pupils "
    "soldier soldiers troop troops policeman policemen policewoman policewomen officer officers guard guards "
    "firefighter firefighters fireman firemen rescuer rescuers medic medics doctor doctors nurse nurses "
    "paramedic paramedics patient patients victim victims survivor survivors casualty casualties dead injured wounded "
    "death deaths fatality fatalities hostage hostages prisoner prisoners inmate inmates detainee detainees "
    "refugee refugees migrant migrants resident residents villager villagers civilian civilians citizen citizens "
    "tourist tourists visitor visitors guest guests spectator spectators fan fans protester protesters "
    "protestor protestors demonstrator demonstrators activist activists rebel rebels militant militants fighter "
    "fighters gunman gunmen attacker attackers assailant assailants bomber bombers terrorist terrorists robber "
    "robbers thief thieves burglar burglars raider raiders bandit bandits criminal criminals suspect suspects "
    "killer killers murderer murderers member members leader leaders journalist journalists reporter reporters "
    "witness witnesses subscriber subscribers customer customers user users viewer viewers voter voters "
    "lawmaker lawmakers deputy deputies senator senators minister ministers judge judges juror jurors lawyer "
    "lawyers scientist scientists expert experts engineer engineers actor actors actress actresses player players "
    "friend friends relative relatives brother brothers sister sisters son sons daughter daughters parent parents "
    "mother mothers father fathers grandchild grandchildren grandson grandsons uncle uncles aunt aunts "
    "cousin cousins nephew nephews niece nieces husband wife wives couple couples neighbour neighbours neighbor "
    "neighbors "
    "climber climbers hiker hikers skier skiers swimmer swimmers diver divers cyclist cyclists pedestrian "
    "pedestrians motorist motorists staff native natives believer believers monk monks nun nuns priest priests"
)

FATES = {
    "dead": (
        "dead, died, die, dies, dying, killed, kills, kill, killing, death, deaths, death toll, perished, "
        "perish, fatality, fatalities, slain, slaying, slayings, murdered, murdering, massacred, massacring, "
        "drowned, executed, executing, lost their lives, lost his life, lost her life, lose their lives, "
        "losing their lives, lives lost, claimed the lives of, claiming the lives of, took the lives of, "
        "taking the lives of, cost the lives of, claimed the life of, bodies, corpses, lives were lost, "
        "beheaded, beheading, electrocuted, crushed to death"
    ),
    "injured": "injured, injuring, injures, injure, injuries, wounded, wounding, wounds, hurt, hurting, maimed",
    "missing": "missing, unaccounted for, disappeared, never found, never been found, vanished",
    "homeless": (
        "homeless, displaced, displacing, evacuated, evacuating, lost their homes, lose their homes, losing "
        "their homes, without a home, without homes, without shelter, fled their homes, forced from their "
        "homes, left their homes, uprooted"
    ),
    "held": "arrested, arresting, detained, detaining, jailed, jailing, imprisoned, charged, taken into custody",
    "saved": "rescued, rescuing, saved, saving, survived, survivors, freed, freeing, released, pulled out alive",
}
"""Words for what befell people, by fate: whoever lost a home is not dead."""
