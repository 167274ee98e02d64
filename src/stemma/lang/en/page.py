"""Furniture."""

from stemma.lang.page import PageWords

_CONTROLS = """
share|share this|share on|share this article|share this story|share this page|share article|share via email|tweet
retweet
pin it|print|print this page|print article|email|e-mail|email this|email this article|save|save article
save for later|bookmark
copy link|copy url|link copied|copied|facebook|twitter|x|instagram|linkedin|whatsapp|telegram|reddit|pinterest
messenger|tumblr
flipboard|youtube|tiktok|snapchat|rss|rss feed|mail|sms|more|more options|show more|see more|view more|load more
show less
view all|see all|see full article|read more|read less|continue reading|keep reading|expand|collapse|close|open|menu
main menu
navigation|home|homepage|back|back to top|top|next|previous|prev|next article|previous article|next story
previous story
search|search for|login|log in|log out|logout|sign in|sign up|sign out|register|my account|account|subscribe
subscribe now
subscribe today|unsubscribe|newsletter|newsletters|sign up for our newsletter|subscribe to our newsletter|follow
follow us
following|like|dislike|likes|comment|comments|view comments|show comments|hide comments|add a comment|post a comment
post comment
leave a comment|leave a reply|write a comment|join the conversation|reply|replies|report|report a problem
report an error
report a typo|report this ad|report abuse|send feedback|feedback|give feedback|suggest a correction|suggest an edit
flag|for immediate release|press release|news release|media release
play|play video|pause|mute|unmute|full screen|fullscreen|watch|watch live|watch now|watch video|watch the video
listen|listen now
listen to this article|listen to article|live|now playing|up next|auto play|autoplay|replay|gallery|view gallery
photos|video|videos
podcast|podcasts|slideshow|enlarge|enlarge image|zoom|image|photo|caption|hide caption|show caption|toggle caption
skip to content
skip to main content|skip navigation|skip ad|skip|loading|loading...|please wait|error|contact us|contact|about
about us
about the author|about the authors|author|authors|about this article|terms of use|terms of service
terms and conditions
terms|privacy|privacy policy|privacy notice|cookie policy|cookies|cookie settings|manage cookies|accept|accept all
accept cookies
reject all|decline|i agree|agree|ok|got it|dismiss|no thanks|not now|yes|settings|preferences|help|faq|advertise
advertise with us
careers|jobs|sitemap|site map|site index|archive|archives|corrections|editorial standards|ethics policy
our standards|code of ethics
download|download app|download the app|get the app|download pdf|pdf|buy now|shop now|order now|donate|donate now
support us
become a member|trending|trending now|trending stories|popular|most popular|most read|most viewed|most shared
editor's picks
editors' picks|latest|latest news|latest stories|breaking|breaking news|top stories|news|opinion|sport|sports
business|politics
entertainment|lifestyle|world|tags|tag|topics|topic|categories|category|filed under|in this article|in this story
on this page
table of contents|contents|sponsored|advertisement|promoted|partner content|fact check|exclusive|analysis|review
rating|ratings
our rating|user rating|score|overall score|verdict|rate this|vote|poll|quiz|text size|font size|increase text size
decrease text size|a+|a-|translate|select language|english|reprints|reprints & permissions|rights and permissions
permissions
cite this|cite this article|get alerts|turn on notifications|enable notifications|notifications|alerts
change location|weather
edition|subscribe to our feeds|rss feeds|our feeds|give this article|gift article|gift this article|view on the app
click to expand|tap to expand|swipe|scroll|scroll down|view in browser|view this post on instagram
republish this article
"""

_WORKS = (
    r"(?:video|trailer|teaser|clip|podcast|gallery|episode|photos?|pictures?|slideshow|interview|footage|"
    r"story|article|post|report|piece|map|chart|graphic|list|review|statement)"
)
_ASK = r"(?:newsletter|inbox|e-?mail|alerts?|updates|app|feed|account|here|free|subscription|notifications?)"
_NETS = (
    r"(?:twitter|facebook|instagram|linkedin|youtube|tiktok|telegram|whatsapp|threads|bluesky|mastodon|"
    r"pinterest|snapchat|google news|x\b|social media|@\w+)"
)

_PROMOTION = (
    r"share this (?:story|article|post|page|list|quiz|with)\b",
    r"(?:please )?read on\b",
    r"read (?:more|also|next|the full|our|full|this next)\b(?! than)(?:$|\s?[:|]|.{0,120}(?:[.!]|$))",
    r"(?:see|read|watch|hear) (?:also|more)\b(?! than)",
    (
        r"(?:also |and )?(?:be sure to |make sure (?:to|you) |don't forget to |feel free to )?(?:check "
        r"(?:it |them )?out\b|(?:have|take) a (?:closer |sneak )?(?:look|peek)(?: (?:at|below|here))? "
        r"(?:our|these|more|below|here|the (?:rest|video|trailer|teaser|clip|gallery|photos|pictures|full|"
        r"list|rest))\b)(?!.*:$)"
    ),
    r"(?:click|tap|press|swipe|scroll)(?: (?:here|on|to|through|down|below|the|this|for|left|right|play)\b|$)",
    r"(?:go|head|hop) (?:over )?to (?:our|the) (?:\w+ ){0,3}(?:page|site|website|section|hub|homepage|channel)\b",
    r"(?:please )?(?:visit|browse|explore|see|read|find|discover) (?:(?:all|more) (?:of )?)?our\b",
    rf"(?:please )?(?:sign up|register|log in|sign in)\b.{{0,160}}\b{_ASK}",
    r"(?:please )?subscribe (?:to|now|here|today|for|and|via|by)\b(?! the (?:view|theory|idea|notion|belief))",
    rf"(?:please )?(?:follow|like|join|find|add|friend|connect with) .{{1,60}}\bon (?:our )?{_NETS}",
    r"follow (?:us|me|our|@|the latest)\b",
    (
        r"(?:stay|keep) (?:up[- ]to[- ]date|tuned|informed|connected|in the (?:loop|know)|in touch|"
        r"updated|ahead|posted)\b"
    ),
    r"keep up (?:to date )?with (?:all |the |our )",
    (
        r"(?:get|receive|have|want) (?:the |our |all |all the |more |your )?(?:latest|best|daily|top|"
        rf"breaking|biggest|essential|must-read|news|stories|headlines)\b.{{0,160}}\b{_ASK}"
    ),
    (
        rf"(?:watch|see|view|hear|read|listen|check|find|look|play)\b.{{0,100}}\b(?:{_WORKS} )?(?:below|"
        r"above|here)[.:!]*$"
    ),
    rf"(?:watch|see|view|listen to|play) (?:the |our |this |a |more )?(?:full |new |official |live )?{_WORKS}[.:!]*$",
    (
        r"for (?:more|the latest|further|all the latest|all your)\b.{0,120}\b(?:visit|click|see|read|go "
        r"to|check|follow|subscribe|sign up|tune|head|follow us|download|newsletter)\b"
    ),
    r"(?:download|get|try|install|use) (?:our|the) .{0,40}\bapp\b",
    (
        r"(?:shop|buy|order|pre-?order|book|get|grab|bag) (?:now|here|yours|tickets|the (?:book|look)|"
        r"your (?:tickets|copy))\b"
    ),
    (
        r"(?:looking for|want|need|fancy|hungry for|craving|in the mood for) (?:something|some|more|"
        r"another|other|a |even more|to (?:read|know|see|watch|learn|hear|get|stay|find|"
        r"discover))\b[^.]{0,120}\?"
    ),
    (
        r"(?:did|do) you (?:like|enjoy|love|have (?:a|any|an) (?:story|tip|information|news|opinion|"
        r"question|view))\b[^.]{0,120}\?"
    ),
    (
        r"(?:have|got|have you got|do you have|know) (?:a|any|an|something|more)\b.{0,60}\b(?:story|tip|"
        r"news tip|question|comment|confidential)\b.{0,120}[?.!:]"
    ),
    (
        r"(?:if you|enjoyed|liked|loved) (?:liked |enjoyed |loved |like |enjoy )?(?:this|what you|"
        r"reading)\b.{0,60}(?:story|article|read|post|piece)\b"
    ),
    (
        r"you (?:can|may|might|could|'ll|will) also (?:like|enjoy|love|be interested|want|follow|find|"
        r"read|watch|listen|sign|subscribe)\b"
    ),
    (
        r"(?:let us know|tell us|share your (?:thoughts|views|story|stories|experience|opinion)|send "
        r"(?:us|your)|have your say|sound off|join (?:us|the (?:conversation|discussion|debate|thousands|"
        r"millions)))\b"
    ),
    (
        r"(?:what do you think|what are your thoughts|do you agree|are you (?:affected|in the area|"
        r"excited))\b[^.]{0,100}\?"
    ),
    (
        r"(?:please )?(?:e-?mail|contact|write to|message|reach|reach out to|get in touch with) (?:us|me|"
        r"him|her|them|the (?:author|editor|reporter|writer|newsroom)|our (?:newsroom|news team|team|"
        r"reporter)|(?:\S+ ){1,4}at \S+@)"
    ),
    (
        r"(?:he|she|they|the (?:author|writer|reporter)|you|\S+ \S+) (?:can|may) be (?:reached|contacted|followed) "
        r"(?:at|on|via|by)\b"
    ),
    r"get .{1,80}\b(?:delivered|straight|sent|direct(?:ly)?) (?:to|in|into|through) your\b",
    r"(?:follow|see|read|more) .{1,60}(?: at|:) https?://\S{4,200}",
    r"like this (?:story|article|post|page)\?",
    r"(?:support|help (?:us|fund|keep|support)) .{0,60}\b(?:journalism|reporting|newsroom|our work)\b",
    (
        r"(?:please )?(?:donate|become a (?:member|subscriber|supporter|patron)|make a (?:donation|"
        r"contribution)|consider (?:subscribing|donating|supporting|becoming))\b"
    ),
    r"(?:enable|turn on|allow|activate) (?:javascript|notifications|cookies|push|your)\b",
    r"by (?:clicking|continuing|signing up|subscribing|submitting|registering|providing your)\b",
    r"(?:not a subscriber|already (?:a|have) (?:subscriber|member|an account))\b.{0,80}",
    r"you (?:have|'ve) (?:reached|read|used|exceeded)\b.{0,60}\b(?:limit|free|articles?)\b",
    (
        r"this (?:video|content|page|feature|article|embed|browser) (?:is not|isn't|can not|cannot|can't|"
        r"could not|requires|is only)\b.{0,40}\b(?:available|supported|play|load|display|javascript|"
        r"subscribers|browser|viewed?)\b"
    ),
    r"(?:your|the) browser (?:does not|doesn't|is not|isn't)\b",
    r"scan (?:the|this) qr code\b",
    (
        r"(?:more|related|recommended|popular|trending|latest|top) (?:on this|from|stories|articles|news|"
        r"reading|videos?|posts|coverage|content)\b[^.]{0,60}:?$"
    ),
    (
        r"(?:more|related|recommended|next|previous|don't miss|must read|in case you missed it|icymi|see "
        r"also|read|watch|listen|also|trending|up next)\s?[:|»>].{1,160}$"
    ),
    r"(?:or |and )?(?:have a look|take a look|check out|visit|browse) .{0,30}\b(?:the rest of )?our\b",
    r"\w+(?: \w+){0,3} click to (?:stream|play|watch|buy|read|view|expand|enlarge|share|copy)\b",
    r"story by .{1,60} on \w+$",
)

_PICTURE = (
    r"(?:photo|photos|photograph|photographs|photography|image|images|picture|pictures|pic|pics|video|"
    r"illustration|graphic|graphics|artwork|screenshot|screengrab|still|file photo|file image|file "
    r"picture|stock photo|featured image|cover image|header image|thumbnail|representational image|"
    r"representative image)"
)
_HOUSES = (
    r"(?:getty(?: images)?|shutterstock|alamy|istock|wireimage|filmmagic|magnum photos|unsplash|pexels|"
    r"flickr|wikimedia(?: commons)?|creative commons|imdb|everett collection|rex features|zuma press|"
    r"bloomberg via getty|ap photo|reuters pictures|afp photo|pa images|press association images|epa-efe|"
    r"europa press|splash news|backgrid|nurphoto|anadolu images)"
)

_CREDITS = (
    (
        rf"\W{{0,2}}(?:{_PICTURE}|source|credits?|courtesy|via)(?: (?:credits?|source|courtesy|by|of|from|"
        rf"via))?\s?[:/|©=–—-]\s?.{{1,80}}"
    ),
    rf"\W{{0,2}}{_PICTURE} (?:by|courtesy|credit|via|from|provided by|supplied by) .{{1,80}}",
    r"\W{0,2}(?:courtesy of|via) .{1,60}",
    rf".{{0,60}}\b{_HOUSES}\W{{0,2}}",
    rf"\W{{0,2}}{_HOUSES}\b.{{0,50}}",
    r"\W{0,2}(?:ap|afp|reuters|epa|pa|efe|upi|dpa)(?: photo)?\s?/\s?.{1,50}",
    r".{1,50}/\s?(?:ap|afp|reuters|epa|pa|efe|upi|dpa|getty)\W{0,2}",
    r"©.{1,80}",
)

_LEGAL = (
    r".{0,60}©.{0,240}",
    r"(?:copyright\b|©|\(c\) |all rights reserved\b).{0,300}",
    r".{0,80}\ball rights reserved\b.{0,160}",
    r".{0,120}\bmay not be (?:published|reproduced|copied|broadcast)\b.{0,160}",
    r".{0,100}\b(?:this (?:site|website|page)|we) uses? cookies\b.{0,300}",
    r".{0,120}\b(?:earn|receive|get) (?:a |an )?(?:small )?(?:affiliate )?commissions?\b.{0,160}",
    r".{0,60}\b(?:affiliate links?|independently (?:selected|reviewed|chosen))\b.{0,200}",
    r"this site is protected by recaptcha\b.{0,160}",
    r"(?:disclaimer|disclosure)\s?:.{1,400}",
    r"(?:the )?(?:views|opinions) expressed (?:here|in this|are|by)\b.{0,240}",
)

_CORRECTIONS = (
    (
        r"(?:correction|corrections and clarifications|clarification|corrected|editor['’]s note)s?\b"
        r"[^:]{0,40}[:–—].{1,400}"
    ),
    (
        r"(?:an |the )?(?:earlier|previous|original) versions? of (?:this|the) "
        r"(?:article|story|report|post|headline|page)\b.{1,400}"
    ),
    (
        r"this (?:article|story|report|post|page|headline) (?:was|has been|is being) (?:last )?"
        r"(?:updated|corrected|amended|revised|edited|changed|clarified)\b.{0,300}"
    ),
)

_ROLE = (
    r"\b(?:\w+[ -]){0,4}(?:editor|reporter|writer|correspondent|journalist|columnist|contributor|producer|blogger"
    r"|critic|intern|author|freelancer|photographer|videographer|broadcaster|news anchor|bureau chief|news desk"
    r"|newsroom|researcher)s?\b(?:[ ,-]{1,3}(?:at|in|for|and|of|on|&|\w+)){0,8}"
)

PAGE = PageWords(
    controls=frozenset(word for line in _CONTROLS.split("\n") for word in line.split("|") if word),
    adverts=(
        (
            r"\W{0,3}(?:article|story|post|content|page|text|news) (?:continues|resumes|continued)(?: "
            r"below| after| under)?.{0,40}"
        ),
        r"\W{0,3}advert(?:isement|isements|ising|isment|orial|s)?(?:\W.{0,40}|\s?[:|–—-].{0,200})?",
        (
            r"\W{0,3}(?:sponsored|promoted|paid|branded)(?: (?:content|post|story|link|links|message|"
            r"feature|stories|partner content))?(?: (?:by|from) .{1,40})?"
        ),
        r"\W{0,3}(?:scroll|continue|keep)(?: down| reading| scrolling)? (?:to|for|below)\b.{0,40}",
        r"\W{0,3}(?:after|below) (?:the |this )?(?:advert|ad|advertisement|promotion)\W{0,3}",
        r"\W{0,3}(?:ad|ads)(?: feedback| choices| by .{1,40})?\W{0,3}",
    ),
    promotion=_PROMOTION,
    credits=_CREDITS,
    legal=_LEGAL,
    corrections=_CORRECTIONS,
    comments=(
        (
            r"(?:view |show |read |see |all )?(?:the )?(?:\d{1,5} |readers?'? )?comments?(?: \(\d{1,5}\)|"
            r": ?\d{1,5}| on .{1,100}| section)?:?"
        ),
        r"(?:leave|add|post|write) (?:a|your) (?:reply|comment|response)\b.{0,40}",
        r"(?:\d{1,5} )?(?:thoughts|responses|replies) (?:on|to) .{1,120}",
        r"\d{1,5} (?:replies|responses|reactions)",
        r"join the (?:discussion|debate)",
    ),
    related=(
        (
            r"(?:more |see |view )?(?:related|similar|recommended|suggested|popular|trending|latest|"
            r"further|other|additional|recent)(?: (?:stories|story|articles?|news|topics?|links?|content|"
            r"posts?|reading|coverage|videos?|headlines|for you|on this|internet links))?:?"
        ),
        (
            r"(?:more|also|elsewhere) (?:on|from|in|about|like) .{1,60}|more (?:stories|news|articles|"
            r"headlines|to read|coverage):?"
        ),
        (
            r"(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|we recommend|recommended for "
            r"you|around the web|from (?:around )?the web|promoted stories|from our partners|what to read "
            r"next|read (?:more|next|also)|see also|up next|don't miss|most (?:read|popular|viewed|shared|"
            r"watched|commented)|top stories|editors?'? picks?|must reads?|the latest|in other "
            r"news):?.{0,20}"
        ),
    ),
    by=(
        "by",
        "written by",
        "words by",
        "reported by",
        "story by",
        "report by",
        "reporting by",
        "posted by",
        "published by",
        "text by",
        "author:",
    ),
    joiners=("and", "&", "with"),
    roles=(_ROLE,),
    notes=(
        r"about (?-i:[A-Z])\S*(?: \S+){0,4}",
        r"about (?:us|the (?:authors?|writers?|company|publisher))",
        r"(?:press|media|for (?:more|further) information) ?(?:contacts?|enquiries|inquiries)?:?",
        r"notes? (?:to|for) editors:?",
    ),
    is_a=(
        "is a",
        "is an",
        "is the",
        "is our",
        "was a",
        "was the",
        "is also",
        "has been",
        "has worked",
        "has covered",
        "has written",
        "covers",
        "writes",
        "writes about",
        "reports on",
        "reports",
        "works",
        "joined",
        "edits",
        "lives in",
        "is based",
        "served as",
        "has reported",
        "is one of",
        "is associate",
        "is senior",
        "is chief",
        "is deputy",
        "is managing",
    ),
    stamps=frozenset(
        """
        published posted updated last modified first edited created date dated on at the of from by time release
        released issued added revised filed original originally publication article story entry ago min mins minute
        minutes read reading hour hours hrs am pm a m p est edt cst cdt mst mdt pst pdt gmt utc bst ist cet cest eet
        eest msk jst aest aedt hkt sgt wib et ct mt pt uk us uae local noon midnight z t h new old online print web
        version
        """.split()
    ),
    issued=frozenset({"published", "posted", "released", "issued"}),
    updated=frozenset({"updated", "modified", "edited", "revised"}),
    agencies=frozenset(
        """ap|afp|reuters|the associated press|associated press|agence france-presse|thomson reuters|efe|dpa|ansa|upi|
united press international|pa media|press association|pa|tass|itar-tass|ria novosti|interfax|xinhua|kyodo|kyodo news|
yonhap|pti|press trust of india|ani|ians|aap|australian associated press|the canadian press|canadian press|bloomberg|
bloomberg news|mena|irna|anadolu|anadolu agency|apa|belga|ritzau|ntb|tt|bernama|antara|agencies|wires|wire reports|
wire services|news agencies|staff and agencies|staff and wire reports|from wire reports|staff reports|staff report|
staff writer|web desk|news desk|pr newswire|business wire|globe newswire|globenewswire""".replace("\n", "").split("|")
    ),
)
