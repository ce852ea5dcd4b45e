/**
 * Words that stand in any text with a capital letter now and then. An organisation that is called by nothing else is
 * not found by its name: "New Way", "Our Country", "Reform", "Target". Words that say what an organisation is ("party")
 * are here as well, because "Democratic Party" or "National Front" alone names none of the many.
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  // what organisations are
  (
    'party parties front movement union alliance league coalition congress bloc block list group forum council committee ' +
    'commission assembly parliament senate court house federation confederation association organisation organization ' +
    'society institute foundation fund trust network centre center army navy guard police forces force brigade brigades ' +
    'militia resistance jihad cartel company corporation bank agency authority office department ministry service team ' +
    'board bureau club conference initiative project programme program platform pole rally campaign action solidarity ' +
    // what they want or are
    'democratic democrat democrats democracy republican republicans republic liberal liberals conservative conservatives ' +
    'socialist socialists social communist communists labour labor green greens national nationalist nationalists people ' +
    'peoples popular populist progressive progress radical left right centrist christian islamic muslim workers worker ' +
    'farmers peasants pensioners women youth students student citizens citizen civic independent independents independence ' +
    'freedom free liberty liberation revolution revolutionary reform reformist reforms renewal renewed unity united justice ' +
    'peace development future hope change new old young our your my their his her we us all one first last next ' +
    'alternative together forward ahead now today tomorrow yes no can power victory dignity equality fraternity truth trust ' +
    'work works order law tradition family families life nature animal animals earth world country countries nation nations ' +
    'homeland fatherland motherland land state states federal central general public private common community communities ' +
    'regional local international global europe european africa african america american asia asian arab east eastern west ' +
    'western north northern south southern middle upper lower great greater big small real true best good better strong ' +
    'and or of the for to in on at by with from a an is are be has have do does it this that these those who what not ' +
    // things that companies and papers are called by
    'target time times visa shell orange gap match fox ball waters dover progressive southern southwest delta apple amazon ' +
    'oracle block snap zoom unite total reliance dominion gold silver iron steel oil gas water air fire sun moon ' +
    'star stars sky sea ocean river mountain island bridge road street square park garden tree forest field stone rock ' +
    'post mail mirror express globe observer spectator standard independent insider telegraph guardian local news press ' +
    'herald tribune gazette journal daily weekly evening morning week day month year hour focus stern voice word world ' +
    'bright dawn dusk spring summer autumn winter january february march april may june july august september october ' +
    'november december monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);
