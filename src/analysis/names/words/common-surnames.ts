/** Surnames of well-known people that are also everyday words, places, firms or given names. */
import { wordSet } from './word-set';

/** Alone they name a person only with a title or a verb of saying beside them, or after the full name. */
export const NEEDS_EVIDENCE = wordSet(`
abbott adams allen amazon anderson archer arden baker bell barclay barr bass bean bennett bent berry biggs birch bishop black blair blue bolt bond booker bowl
bowman boxer brady brand branch brown bush bull burns butler cameron camp campbell carlson carney carter case cash chase church clark clay
cleveland cook cooper costa cotton cox cross cruz daily dale daly davis day dean dell dodge dole duke duncan dunn dutton east edwards england fall
faith ferguson field fields fisher flake flint flowers flynn ford forest fox france francis frank franken franklin freeman french frost garcia gates georgia
gold good gore graham grant graves gray green grey griffin hall hamilton harper harris hart heath herring hill hills holiday holland hope house howard
howe hughes hunt hunter israel jackson james johnson jones jordan jude judge kaine kelly kennedy kerry key khan khatib kim king kirk knight lamb land lane law lawson
lee lewis lieu lincoln lion little little lloyd lock london long love lowe lynch major malley marino mark marks marsh marshall martin mason
may mead meadows mercer mercy miles mill miller mills moon moore moran morgan morris morrison moss murphy murray nelson new newman nixon noble north
obrien oz page paine palmer paris park parker parks patel paul perez perry peters pitt poland pope porter post potter powell power powers
price prince purdy queen quinn rain randall reed reid rice rich richards rivers robertson robinson rock rogers roman root rose ross roy rubin rush russell ryan
sadler sage sanchez sand sanders santos saint scott self seymour sharp shaw short simpson singer singh small smart smith snow spears spencer spring stark star steel steele stein stephens
stern stevens stewart stone strange strong summers sun swift taylor temple tester thomas thompson thune tiller tong tower town travis trust turner
tyson union vance van victor wade walker wall walsh walters ward warner warren washington waters watson watt webb wells west white wicker will
williams wilson winter wolf wood woods wright xi yang young zimmer zinke abe ali an ban bass bo chan che da gaga he hu hun jinping lam le li lin lu ma
mao min ng oh park prayer qi rama rose saad sall sha she sisi so son song sung tan to tong u un us we wu ye yi you yu yun hasan hassan hussein ahmed mohamed
mohammed muhammad mahmoud ibrahim abdullah salman abbas aziz rahman rashid santiago sharif bolton chelsea
lula mercedes tesla disney benz ferrari honda toyota morgan wells barclays lloyd siemens bayer bosch boeing ericsson philips
`);
