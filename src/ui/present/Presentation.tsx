/**
 * The stage: fills the window, and the screen where the browser lets it; keeps of the page the view and the
 * ledger, and puts what the step says under them. Keys and clickers are heard wherever the focus is.
 */
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { useStore } from 'zustand/react';
import { endPresenting } from '../../state/presentActions.ts';
import { forgetMoment, momentOf } from '../../state/presentMoment.ts';
import type { Moment } from '../../state/presentMoment.ts';
import { moveOnStage } from '../../state/stageWalk.ts';
import { returnToStep } from '../../state/walkActions.ts';
import { focusOfKey } from '../commands/keyFocus.ts';
import { useReach } from '../commands/ReachContext.tsx';
import { useExplorer } from '../ExplorerContext.tsx';
import { focusedIn, giveFocusBack } from '../keepFocus.ts';
import { usePortalRoot } from '../PortalRoot.tsx';
import { Caption } from './Caption.tsx';
import styles from './Presentation.module.css';
import { actOfKey } from './presentKeys.ts';
import type { Act, KeyChoice } from './presentKeys.ts';
import { openSpeaker } from './openSpeaker.ts';
import { enterFullScreen, isFullScreen, leaveFullScreen } from './fullScreen.ts';
import { ignoreStillPointer } from './ignoreStillPointer.ts';
import { Spotlight } from './Spotlight.tsx';
import { useLitRow } from './useLitRow.ts';
import { useStage } from './useStage.ts';

export function Presentation({ singleKeys }: KeyChoice) {
  const explorer = useExplorer();
  const root = usePortalRoot();
  const moment = momentOf(explorer);
  const { blank, spotlight, asking } = useStore(moment);
  const speaker = useStage(explorer);
  const act = useActs(moment);
  useRoom(root, asking);
  useKeys({ root, moment, singleKeys, act });
  useScreen(moment);
  useLitRow(root);
  useEffect(() => ignoreStillPointer(() => moment.getState().spotlight), [moment]);
  return (
    <>
      <Caption act={act} speaker={speaker} />
      {spotlight && <Spotlight />}
      {blank && (
        <button type="button" className={styles.blank} onClick={() => act('blank')}>
          <span className={styles.blankWords}>The screen is blank. Show it again</span>
        </button>
      )}
    </>
  );
}

function useActs(moment: StoreApi<Moment>): Act {
  const explorer = useExplorer();
  const reach = useReach();
  const { setState, getState } = moment;
  return (act) => {
    // Whatever is pressed on a blank screen brings it back first, but for what ends it all.
    if (getState().blank && act !== 'end') {
      setState({ blank: false });
      if (act === 'blank') return;
    }
    switch (act) {
      case 'next':
      case 'previous':
      case 'first':
      case 'last':
        moveOnStage(explorer, act);
        break;
      case 'back':
        returnToStep(explorer);
        setState(({ looks }) => ({ asking: false, looks: looks + 1 }));
        break;
      case 'blank':
        setState({ blank: true });
        break;
      case 'spotlight':
        setState(({ spotlight }) => ({ spotlight: !spotlight }));
        break;
      case 'ask':
        setState({ asking: true });
        // The field can be gone to once it is there.
        requestAnimationFrame(() => reach.focusQuery?.());
        break;
      case 'speaker':
        openSpeaker(explorer);
        break;
      case 'screen':
        setState({ windowed: isFullScreen() });
        if (isFullScreen()) leaveFullScreen();
        else enterFullScreen();
        break;
      case 'end':
        endPresenting(explorer);
        break;
      // No default
    }
  };
}

/** Says to the style sheets that the page is a stage, and gives the focus back in the end. */
function useRoom(root: HTMLElement | null, asking: boolean): void {
  const origin = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (root === null) return undefined;
    origin.current ??= focusedIn(root);
    root.setAttribute('data-presenting', '');
    return () => {
      root.removeAttribute('data-presenting');
      leaveFullScreen();
      queueMicrotask(() => giveFocusBack(root, origin.current));
    };
  }, [root]);
  useLayoutEffect(() => {
    root?.toggleAttribute('data-asking', asking);
    return () => root?.removeAttribute('data-asking');
  }, [root, asking]);
}

interface Keys extends KeyChoice {
  readonly root: HTMLElement | null;
  readonly moment: StoreApi<Moment>;
  readonly act: Act;
}

function useKeys({ root, moment, singleKeys, act }: Keys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (root === null || event.defaultPrevented || event.isComposing) return;
    const take = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    const focus = focusOfKey(event, root);
    if (focus === 'field' && moment.getState().asking && isDone(event)) {
      take();
      moment.setState({ asking: false });
      focusStep(root);
      return;
    }
    if (focus !== 'free' || isButtonsOwn(event)) return;
    const meant = actOfKey(event, singleKeys);
    if (meant === null) return;
    take();
    act(meant);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    // Before the chart, which would walk along its flows, and before the page's own keys.
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
}

/** Whether what is asked stands: Enter, or Escape where it does not only put the completions away. */
function isDone({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (key === 'Enter') return !target.hasAttribute('aria-activedescendant');
  return key === 'Escape' && target.getAttribute('aria-expanded') !== 'true';
}

/** The space bar presses a button of the stage that has the focus; elsewhere it goes on, as a clicker's. */
function isButtonsOwn({ key, target }: KeyboardEvent): boolean {
  return key === ' ' && target instanceof Element && target.closest('[data-stage] button') !== null;
}

function focusStep(root: HTMLElement): void {
  root.querySelector<HTMLElement>('[data-stage] section')?.focus({ preventScroll: true });
}

/**
 * Who leaves the full screen, as Escape does without the page hearing of it, ends the presentation; who was
 * asking something only puts that away.
 */
function useScreen(moment: StoreApi<Moment>): void {
  const explorer = useExplorer();
  useEffect(() => {
    enterFullScreen();
    const listen = () => {
      if (isFullScreen() || moment.getState().windowed) return;
      if (moment.getState().asking) moment.setState({ asking: false });
      else endPresenting(explorer);
    };
    document.addEventListener('fullscreenchange', listen);
    return () => {
      document.removeEventListener('fullscreenchange', listen);
      forgetMoment(explorer);
    };
  }, [explorer, moment]);
}
