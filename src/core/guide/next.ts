import { assess } from './assess';
import { isCode } from './candidates';
import { type CheckId, CANNOT_TELL, isCheck, isOption } from './checks';
import { areas } from './guide';
import { knownOf } from './known';
import { isScenario } from './scenarios';
import { type Entry, type GuideEvent, type GuideState, type LiveOutcome, newCase } from './state';

/** The state after an event. What an event names and the guide does not know leaves the state as it is. Nothing but `restart` loses an answer. */
export function next(state: GuideState, event: GuideEvent): GuideState {
  switch (event.type) {
    case 'chooseArea': {
      const area = areas.find((id) => id === event.area);
      return area ? { ...state, entry: { kind: 'area', area }, step: { kind: 'scenarios' } } : state;
    }
    case 'chooseScenario':
      return isScenario(event.scenario) ? enter(state, { kind: 'scenario', scenario: event.scenario }) : state;
    case 'chooseCode':
      return isCode(event.code) ? enter(state, { kind: 'code', code: event.code, from: event.from ?? 'list' }) : state;
    case 'chooseUser':
      return enter(state, { kind: 'user' });
    case 'answer':
      return isCheck(event.check) && isOption(event.check, event.option) ? answer(state, event.check, event.option) : state;
    case 'takeBack':
      return isCheck(event.check) ? takeBack(state, event.check) : state;
    case 'liveOutcome':
      return isCheck(event.check) && isOutcome(event.check, event.outcome) ? settle(state, event.check, event.outcome) : state;
    case 'goTo':
      return event.step.kind === 'check' && !isCheck(event.step.check) ? state : { ...state, step: event.step };
    case 'restart':
      return newCase;
  }
}

function isOutcome(check: CheckId, outcome: LiveOutcome): boolean {
  return outcome.kind !== 'option' || (outcome.option !== CANNOT_TELL && isOption(check, outcome.option));
}

function enter(state: GuideState, entry: Entry): GuideState {
  return advance({ ...state, entry });
}

/** To the question that comes next, or to the finding. */
function advance(state: GuideState): GuideState {
  const { question, finding } = assess(state);
  if (question) return { ...state, step: { kind: 'check', check: question } };
  if (finding) return { ...state, step: { kind: 'finding' } };
  // Nothing was chosen to lead on from here: back to the list that the question was picked from.
  return state.entry === null && state.step.kind === 'check' ? { ...state, step: { kind: 'checks' } } : state;
}

function answer(state: GuideState, check: CheckId, option: string): GuideState {
  const answered: GuideState = {
    ...state,
    answers: { ...state.answers, [check]: option },
    latest: option === CANNOT_TELL ? state.latest : { ...state.latest, [check]: 'answer' },
    order: [...state.order.filter((other) => other !== check), check],
  };
  return state.step.kind === 'checks' ? answered : advance(answered);
}

function takeBack(state: GuideState, check: CheckId): GuideState {
  if (state.answers[check] === undefined) return state;
  const answers = without(state.answers, check);
  const latest = without(state.latest, check);
  const order = state.order.filter((other) => other !== check);
  return { ...state, answers, latest, order, step: state.step.kind === 'checks' ? state.step : { kind: 'check', check } };
}

function without<T>(record: Readonly<Partial<Record<CheckId, T>>>, check: CheckId): Readonly<Partial<Record<CheckId, T>>> {
  const { [check]: taken, ...others } = record;
  return taken === undefined ? record : others;
}

/** A live check may settle the question on the page; then the guide goes on. It never takes a page away that is not a question. */
function settle(state: GuideState, check: CheckId, outcome: LiveOutcome): GuideState {
  const settled: GuideState = {
    ...state,
    live: { ...state.live, [check]: outcome },
    latest: outcome.kind === 'option' ? { ...state.latest, [check]: 'live' } : state.latest,
  };
  if (state.step.kind === 'check' && (state.step.check !== check || knownOf(settled, check) === undefined)) {
    return assess(settled).finding?.certainty === 'confirmed' ? advance(settled) : settled;
  }
  return state.step.kind === 'check' || (state.step.kind === 'finding' && assess(settled).finding === null) ? advance(settled) : settled;
}
