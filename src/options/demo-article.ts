/**
 * The article that the welcome page shows to try On Record on, and the browser tests' first page. Written for this
 * purpose: the events and the words in quotation marks are as they were reported in March 2025, the rest is ours.
 */
export interface DemoArticle {
  readonly title: string;
  /** Publication date, `YYYY-MM-DD`. */
  readonly date: string;
  readonly outlet: string;
  readonly byline: string;
  readonly paragraphs: readonly string[];
}

export const DEMO_ARTICLE: DemoArticle = {
  title: 'White House speaks of progress as Trump and Putin prepare to talk',
  date: '2025-03-18',
  outlet: 'On Record sample',
  byline: 'An article to try it on',
  paragraphs: [
    'The White House says that it is close to an agreement on a short truce in the war between Russia and Ukraine. President Donald Trump and Russian President Vladimir Putin are to speak on Tuesday, and their conversation will test how close.',
    'Trump set out the agenda to reporters on Air Force One on Sunday. “We’ll be discussing land,” he said. “As you know, a lot of the land has changed significantly since the conflict. It’s a large question, but we’ll be talking about land and power projects.”',
    'American negotiators, Trump said, have already talked about “dividing up certain assets.”',
    'Putin has had his team draw up talking points on the Russian position, according to the Kremlin.',
    'A telephone call between the two men in February ended a long silence between the White House and the Kremlin and opened the talks on ending the war. Then came the meeting of Trump and Vice President JD Vance with Ukrainian President Volodymyr Zelensky in the Oval Office, which ended in a quarrel before the cameras. For a time, Washington withheld military aid and intelligence from Kyiv.',
    'Weeks of negotiations with Ukrainian and Russian officials followed. For the United States, national security adviser Mike Waltz, Secretary of State Marco Rubio and Middle East envoy Steve Witkoff took part. They led to an American proposal for a ceasefire of 30 days, and last week Zelensky announced that his country had accepted it.',
    'That left the next move to Moscow. “Russia holds all the cards,” Trump said.',
    'Putin has raised a list of concerns. Witkoff countered that the Russian leader believes “philosophically in a truce.”',
    'Witkoff flew to Florida to report on his talks. The president was so taken with what he heard that he told his staff to prepare a call with Putin, the sources said. Over the weekend Rubio spoke with Russian Foreign Minister Sergey Lavrov.',
    'White House press secretary Karoline Leavitt told reporters on Monday that the United States has “never been closer to a peace deal than we are in this moment.” She added that “we are on the 10-yard line of peace.”',
    'The insider said that Trump and Putin would probably discuss a meeting in person. Trump said last month that he hoped it would take place soon.',
    'A lasting peace raises harder questions, such as who will guarantee the security of Ukraine and where the lines between the two countries will run. Before any of them can be settled, Trump and his team have insisted, the violence must end.',
    'Putin has openly doubted the American plan. Last week the Russian president said that Ukraine must make concessions, among them an end to the mobilization and training of its soldiers, and that other countries must send it no weapons while a ceasefire lasts.',
    'Yuriy Ushakov, one of his senior negotiators, dismissed the proposal as “nothing more than a temporary respite for the Ukrainian military.”',
  ],
};
