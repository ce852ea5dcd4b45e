import type { JSX } from 'preact';
import { formatDate } from '../dates';
import { IconButton } from '../parts/icon-button';
import { CloseIcon, Logo, SettingsIcon } from '../parts/icons';
import { type Reading, tallyOf } from '../reading';
import { useStore } from '../store';
import { strings } from '../strings';

/** The name of the thing and the two ways out of it. */
export const TitleBar = (): JSX.Element => {
  const store = useStore();
  return (
    <div class="title-bar">
      <Logo />
      <h2>{strings.name}</h2>
      <IconButton label={strings.settings} onClick={() => store.actions.openOptions()}>
        <SettingsIcon />
      </IconButton>
      <IconButton label={strings.close} onClick={() => store.closeSidebar()}>
        <CloseIcon />
      </IconButton>
    </div>
  );
};

/** "14 statements · 6 positions by 7 people and organisations · as of 18 Mar 2025". A single speaker is named. */
export const Summary = ({ reading }: { reading: Reading }): JSX.Element => {
  const { statements, speakers, date } = reading;
  const known = speakers.filter(({ actor, detail }) => actor !== null || detail !== null);
  const [first] = known;
  return (
    <p class="summary">
      <strong>{strings.tally(tallyOf(statements))}</strong>
      {known.length === 1 && first && ` ${strings.by} ${first.actor ? first.name : first.detail}`}
      {known.length > 1 && ` ${strings.by} ${strings.bySpeakers(known.length)}`}
      {' · '}
      <span class="nowrap">{date ? strings.asOf(formatDate(date)) : strings.noDate}</span>
    </p>
  );
};
