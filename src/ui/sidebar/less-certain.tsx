import type { JSX } from 'preact';
import { useStore } from '../store';
import { strings } from '../strings';

/** The end of a careful reader's list: how much it leaves out, and the way to see it on this page. */
export const LessCertain = (): JSX.Element | null => {
  const store = useStore();
  const page = store.page.value;
  const found = page.kind === 'ready' ? page.lessCertain : undefined;
  if (!found) return null;
  const { count, shown } = found;
  return (
    <p class="less-certain">
      <span role="status">{shown ? strings.lessCertainShown(count) : strings.lessCertainHidden(count)}</span>
      <span aria-hidden="true"> · </span>
      <button type="button" class="text-button" onClick={() => store.actions.showLessCertain(!shown)}>
        {shown ? strings.hide : strings.show}
        <span class="unseen"> {strings.lessCertainOnes}</span>
      </button>
    </p>
  );
};
