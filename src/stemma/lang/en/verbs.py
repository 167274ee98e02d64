"""Forms of English verbs, counted by `training/english_verbs.py` (English Web Treebank, GUM)."""

PRESENT = frozenset(
    """
    accepts accomplishes accuses acknowledges adapts adds adjusts admits adopts adorns advises affects affirms
    affords agrees aims allows alludes amazes amends analyzes announces anticipates appears applies appreciates
    approves approximates argues arises asks assumes attracts bans bats beats beckons becomes begins begs believes
    belongs bends bites blames blinks blows boasts boggles bounces brings builds cares carries ceases celebrates
    chases chooses circulates cites clings coincides collects combines comes compares complements compress condemns
    connects considers consists consumes contains contemplates continues contributes cools counteracts crashes
    craves crawls creates cries crystallizes cures decides declares defeats defines delivers demonstrates depends
    depicts descends describes deserves desires develops dies digress digs diminishes discovers discusses dishonors
    dismisses displeases distorts divides does drags drops dwells eats embodies emerges emits emphasizes employs
    enables encompass encompasses encourages enfurates enjoys ensures enters envelops equals equips erupts
    establishes evolves examines exceeds excels exchanges exists expects expires explains expresses extends fades
    fails falters fancies fascinates feeds feels fills finds fits flies flips flops flows focuses folds follows
    fulfils gasps gathers generates gets gives goes governs grills grows guarantees guess guss handles happens harms
    hates hauls haves hears helps hisses hoists holds hurts identifies illustrates implies improves includes
    incorporates increases indicates induces insists inspires integrates intends interacts interferes introduces
    involves irritates jogs jumps justifies keeps kills knows lacks lasts laughs launches leads learns leaves lends
    lets licks likes longs looks loses loves maintains makes manages manifests materializes means meets melts
    memorializes mentions migrates needs negates neglects obeys obligates observes obsess occurs offers oozes opens
    operates overheats oversees owes owns panics passes paves pays penetrates perceives permits perpetuates pertains
    plagues plays portends possesses prefers prepares preserves pretends prevents produces progresses proposes
    protects proves provides publishes pulls pumps races raises ranks reacts reads realises reassigns recalls
    receives recognizes recommends reduces reeks refers reflects refuses reinforces relates relaxes relies remains
    remembers reminds removes represents requires resembles resides resonates responds rests returns reveals
    revolves rises ruins runs saves says seeks seems sees sends separates seperates serves sets shapes shoots shows
    signals signifies simulates sings sleeps slithers smacks smells sneaks sounds spans speaks specifies spends
    spills sponsors stands starts sticks strips submits subsides sucks suffers suggests suits supports surrounds
    suspects swirls swivels symbolizes takes tastes teaches tells tends thinks threatens thrives throws ticks tosses
    touts trademarks transforms translates transports turns typifies undermines understands undertakes uploads uses
    utters varies verifies waits wakes walks wants warms warps warrants wearies wears wields wins writes
    """.split()
)
"""Third persons that are verbs in at least three of five places."""
