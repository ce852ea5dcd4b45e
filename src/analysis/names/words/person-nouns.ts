/** Titles and nouns for people: what may stand before a name, or alone for one. */
import { wordSet } from './word-set';

/** Titles that stand directly before a name, as words that end a title phrase. Folded, with the dot where one is printed. */
export const TITLES = wordSet(`
mr mr. mrs mrs. ms ms. miss mx mx. messrs messrs. mme mme. dr dr. prof prof. professor doctor senators representatives presidents ministers congressmen congresswomen drs. profs. governors justices judges del. dels. assemblymembers secretaries generals colonels dj mk asi adv adv. eng. alhaji hajia madam madame datuk tan shri smt pandit swami mullah hajj lieutenant-colonel lieutenant-general major-general brigadier-general vice-admiral rear-admiral aunty auntie fullback sir dame lord lady baroness baron count
countess duke duchess king queen prince princess emperor empress emir sheikh sheik sultan tsar crown-prince
president vice-president premier chancellor minister secretary undersecretary under-secretary secretary-general sec. chairman
chairwoman chairperson chair chief commissioner director director-general director governor gov gov. governor-general mayor senator sen sen.
sens. congressman congresswoman congressmember representative rep rep. reps. assemblyman assemblywoman assemblymember delegate
deputy councillor councilor councilman councilwoman councilmember alderman speaker whip ambassador amb. envoy consul consul-general attorney atty.
attorney-general solicitor-general prosecutor justice judge magistrate sheriff marshal constable superintendent supt. inspector insp.
detective det. officer sergeant sgt sgt. corporal cpl. private pvt. lieutenant lt lt. captain capt capt. major maj maj. colonel col col.
general gen gen. brigadier brig. brig admiral adm adm. commander cmdr. cmdr commodore marshal airman seaman commandant
pope cardinal archbishop bishop reverend rev rev. father fr. sister mother brother pastor rabbi imam ayatollah mullah mufti
grand-mufti dalai monsignor msgr. msgr canon dean deacon patriarch metropolitan vicar chaplain saint
coach manager captain striker midfielder defender goalkeeper winger forward quarterback pitcher skipper umpire referee
leader co-leader head boss ceo cfo coo cto founder co-founder cofounder owner co-owner executive president-elect candidate
nominee frontrunner challenger incumbent spokesman spokeswoman spokesperson spox adviser advisor aide counsel strategist
negotiator minister-designate secretary-designate treasurer comptroller auditor-general ombudsman registrar clerk
analyst economist strategist historian author writer novelist poet playwright screenwriter journalist reporter correspondent
columnist commentator editor anchor presenter broadcaster host blogger photographer filmmaker film-maker producer actor actress
comedian comic singer songwriter singer-songwriter rapper musician guitarist drummer composer conductor pianist dancer choreographer
artist painter sculptor designer architect model influencer youtuber podcaster scientist physicist chemist biologist astronomer
mathematician psychologist psychiatrist sociologist anthropologist archaeologist archeologist geologist epidemiologist virologist
climatologist meteorologist engineer astronaut cosmonaut programmer inventor entrepreneur businessman businesswoman tycoon
billionaire millionaire magnate oligarch investor financier banker trader lawyer barrister solicitor advocate activist
campaigner organiser organizer protester dissident whistleblower whistle-blower hacker philanthropist lobbyist pollster
student teacher lecturer academic scholar researcher expert specialist physician surgeon nurse paramedic midwife pharmacist
farmer fisherman driver pilot sailor soldier veteran policeman policewoman firefighter resident pensioner villager
refugee migrant victim suspect defendant gunman shooter attacker assailant bomber terrorist militant jihadist warlord
drug-lord kingpin mobster criminal murderer killer rapist husband wife son daughter father mother brother sister uncle aunt
nephew niece cousin grandson granddaughter grandfather grandmother grandma grandpa widow widower partner girlfriend boyfriend fiance fiancee
friend colleague neighbor neighbour co-star teammate team-mate rival opponent predecessor successor
player footballer defender batsman batter bowler cricketer all-rounder wicketkeeper opener golfer tennis sprinter runner
marathoner swimmer cyclist boxer wrestler jockey driver rider racer skier skater gymnast athlete olympian champion
medallist medalist legend star superstar icon hero midfielder fly-half scrum-half centre-back left-back right-back lock hooker prop flanker winger
left-hander right-hander spinner paceman seamer left-winger
republican democrat independent conservative socialist liberal lawmaker legislator parliamentarian politician statesman
mp mps mep mna mla td msp premier first-lady mogul guru veteran boss supremo stalwart
chief-of-staff vice-chancellor rector provost principal headteacher headmaster headmistress superintendent warden
`);

/** Words before the head of a title phrase, capitalised or not: "deputy prime", "national security". */
export const TITLE_MODIFIERS = wordSet(`
former ex ex- acting deputy vice assistant associate senior junior interim caretaker chief lead principal executive managing general prime
first second foreign finance defence defense interior home health education justice treasury trade energy transport transportation
agriculture environment labour labor housing culture sports sport tourism state national security press budget commerce
homeland veterans veteran majority minority opposition party campaign political military special presidential ministerial
parliamentary congressional federal provincial regional local district county city town attorney crown grand high supreme
permanent incoming outgoing late then then- longtime long-time veteran retired newly-elected elected re-elected designate
communications information media intelligence police army navy air force staff middle east central bank development
climate science technology digital cabinet joint social economic affairs relations legal human rights public private religious
spiritual supreme co lt. lt maj. brig. brig rear vice left right centre head chief world olympic star record goal-scoring
opposition-leader non-executive founding planning water mines mining industry industries infrastructure works petroleum power
immigration border customs revenue tax research election electoral policy election
`);

/** "Secretary of X", "Minister of X": what X may be, so that it is not taken for a name. */
export const PORTFOLIOS = wordSet(`
state defense defence war treasury interior justice education health energy commerce labor labour transportation transport affairs security services resources development human urban house senate assembly commons knesset welfare prosecutions prosecution planning tourism recreation fisheries mines mineral petroleum gas rural youth women aviation works lands heritage arts power space ministers parliamentary
agriculture homeland housing veterans foreign finance culture environment trade national staff the public economy information
communications sports tourism women youth science technology home internal works water mines industry local social religious
parliament congress police public army navy intelligence operations communications budget management protocol
`);

/** Nouns of office and work that head an apposition or a description. Titles count as well. */
export const PERSON_NOUNS = wordSet(`
man woman boy girl guard shopkeeper baker butcher carpenter builder miner cleaner clerk cook chef waiter barber hunter translator interpreter librarian accountant person teenager teen youth child parent official member official fellow employee worker staffer
associate ally supporter donor critic confidant insider loyalist operative consultant chairman trustee graduate native
descendant heir figure personality celebrity professional attendee participant observer witness survivor veteran
mother-of-two mother-of-three father-of-two father-of-three newcomer outsider moderate hardliner hard-liner hawk centrist
nationalist separatist rebel opposition contender favourite favorite winner loser finalist number-one seed
director-general vice-chairman vice-chair vice-president co-chair co-chairman co-author co-director cofounder
appointee holdover nominee designee regular politician leader-in-waiting power-broker broker strongman dictator autocrat ruler
monarch royal aristocrat lawmaker legislator congressperson technocrat diplomat bureaucrat mandarin civil-servant
`);

export const MALE_TITLES = wordSet(`
mr mr. sir lord baron count duke king prince emperor emir sheikh sheik sultan tsar pope cardinal archbishop bishop father fr. imam ayatollah mullah
monsignor congressman councilman assemblyman alderman spokesman chairman businessman policeman fisherman husband son father
brother uncle nephew grandson grandfather widower boyfriend fiance actor man boy gunman statesman batsman salesman crown-prince
cameraman councilman ombudsman craftsman airman seaman headmaster salesman paceman
`);
export const FEMALE_TITLES = wordSet(`
mrs mrs. ms ms. miss mme mme. dame lady baroness countess duchess queen princess empress sister mother congresswoman
councilwoman assemblywoman spokeswoman chairwoman businesswoman policewoman wife daughter aunt niece granddaughter grandmother
widow girlfriend fiancee actress woman girl headmistress first-lady camerawoman
`);
export const COURTESY = wordSet('mr mr. mrs mrs. ms ms. miss mx mx. mme mme. messrs messrs.');
