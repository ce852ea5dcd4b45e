/** Words that are capitalised at the start of a sentence or in a title without being part of a name. */
import { wordSet } from './word-set';

export const FUNCTION_WORDS = wordSet(`
a an the this that these those and or but nor so yet for if as at by in of on to from with without into onto over under
after before since until till while when where why how what which who whom whose because although though unless whereas
whether once than then thus hence therefore however moreover furthermore meanwhile nevertheless nonetheless otherwise
instead indeed also too even still just only ever never always often sometimes usually perhaps maybe probably possibly
i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours
ourselves they them their theirs themselves one ones someone somebody something anyone anybody anything everyone
everybody everything nobody nothing none some any all both each every either neither another other others such same
few many much more most less least several enough am is are was were be been being do does did doing done have has had
having will would shall should can could may might must ought not no yes yeah oh ah hey hello hi thanks thank please
let lets here there now today tomorrow yesterday tonight again already soon later earlier recently currently finally
eventually initially originally previously formerly lately afterwards afterward ago about above across against along
amid amidst among amongst around behind below beneath beside besides between beyond despite down during except inside
like near off opposite out outside past per round through throughout toward towards underneath unlike up upon via
within versus vs etc according due given regarding concerning considering following including excluding notwithstanding
additionally accordingly alternatively apparently arguably basically certainly clearly consequently conversely
essentially fortunately generally hopefully importantly incidentally increasingly inevitably interestingly ironically
likewise luckily mostly namely naturally notably obviously overall particularly personally presumably quite rather
really relatively remarkably sadly seemingly seriously significantly similarly simply specifically strangely subsequently
suddenly surely surprisingly technically thankfully together traditionally true typically ultimately undoubtedly
unfortunately virtually well whatever whenever wherever whichever whoever hence far long first second third fourth
fifth sixth seventh eighth ninth tenth last next two three four five six seven eight nine ten eleven twelve twenty
thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions
dozens half double twice most
asked speaking writing citing noting adding referring responding commenting addressing quoting echoing based born compared
depending judging knowing looking making seeing taking using watching working walking standing sitting getting going giving
say says said see sees read reads watch click share follow listen learn meet find get go come take make keep look think know
want need try call ask tell show turn put set run start stop stand believe imagine consider remember forget note suppose
people men women children police officials authorities experts critics supporters opponents analysts sources residents
officers soldiers voters investors markets shares stocks prices sales data figures results reports studies research
researchers scientists doctors students teachers workers lawyers prosecutors lawmakers politicians activists protesters
protestors demonstrators rebels troops forces fighters militants gunmen witnesses victims relatives families friends
neighbours neighbors fans players coaches companies businesses banks countries governments states cities schools
prosecution defence defense economists traders diplomats leaders members parents voters local national international
foreign domestic global public private political economic social military civil human new old young big small large great
good bad best better worst worse high low early late left right top bottom main major minor key recent former current
previous future possible several various different similar certain full total average additional further final nearly
almost roughly approximately barely hardly especially exactly back ahead away elsewhere somewhere anywhere everywhere
nowhere aside apart part much sure okay ok god welcome congratulations sorry dear goodbye anyway besides
photo photos picture image images video file caption credit source editor editors editorial opinion analysis comment
update updated breaking exclusive live more related advertisement newsletter subscribe sign continue reading image
copyright getty reuters ap afp pictured background comments correction clarification question answer
q yours sincerely faithfully abstract chapter section figure table page pages part volume article articles
`);

export const TIME_WORDS = wordSet(`
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november
december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. jan feb mar apr jun jul aug sep sept oct nov dec
easter christmas ramadan eid diwali hanukkah thanksgiving halloween passover lent advent newyear spring summer autumn winter
midnight noon gmt est edt pst pdt cet bst utc am pm a.m. p.m. bc ad ce bce
`);

/** Parts of a name in lower case between its capitalised words, or before a surname. */
export const PARTICLES = wordSet(
  'de da do dos das del della delle der den di du la le van von zu zur bin ibn bint al el ben ter ten af av y e und abu ould ag',
);
/** The ones that may begin a name: "von der Leyen", "bin Salman". */
export const LEADING_PARTICLES = wordSet('de da dos del della di du van von bin ibn bint al el ben ter ten ould');

export const GENERATIONS = wordSet('jr jr. sr sr. ii iii iv snr snr. jnr jnr.');
