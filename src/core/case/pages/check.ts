import { checkTitle, pasteSentences } from '../../checks/texts';
import { CANNOT_TELL, type CheckId, checkFacts } from '../../guide/checks';
import { type Command, type CommandId, commands } from '../../guide/commands';
import type { LinkId } from '../../guide/links';
import { guideTexts, questionText } from '../../guide/texts';
import { momentText } from '../../tenant/times';
import { liveBox, optionText } from '../checkState';
import { commandText } from '../commandText';
import { canRun, type View } from '../view';
import type { CheckPage, CommandBox, LinkBox } from '../wizardState';

export function commandBox(id: CommandId, { shown, context, language, texts }: View): CommandBox {
  const command: Command = commands[id];
  const pasted = shown.pastes[id];
  const result = pasted && context.pasteResults[id];
  return {
    id,
    text: commandText(id, shown),
    where: texts.commandPlaces[command.place],
    permission: command.scope === undefined ? '' : texts.permission(command.scope),
    result: result
      ? { understood: result.understood, at: texts.asOf(momentText(pasted.at)), sentences: pasteSentences(result, language) }
      : null,
    answers: result?.understood
      ? result.answers.map(({ check, option, because }) => ({
          check,
          title: checkTitle(check, language),
          says: questionText(check, language).options[option] ?? option,
          because,
        }))
      : [],
  };
}

export function linkBox(id: LinkId, { texts }: View): LinkBox {
  return { id, text: texts.labels.openLink };
}

export function checkPage(view: View, check: CheckId): CheckPage {
  const { shown, language, texts, assessment } = view;
  const { link, command, place } = checkFacts(check);
  const { title, question, options, lookUp, menu = '' } = questionText(check, language);
  const asked = assessment.question === check;
  const belongs = assessment.checks.includes(check);
  return {
    kind: 'check',
    check,
    heading: question,
    title,
    position: asked ? texts.position(shown.guide.order.length + 1, assessment.remaining.length) : belongs ? '' : texts.alsoChecked,
    options: [...Object.keys(options), CANNOT_TELL].map((id) => ({ id, text: optionText(check, id, view) })),
    answered: shown.guide.answers[check] ?? '',
    live: liveBox(view, check),
    running: shown.running.includes(check),
    canRun: canRun(view, check),
    where: guideTexts(language).places[place],
    lookUp,
    menu,
    link: link ? linkBox(link, view) : null,
    command: command ? commandBox(command, view) : null,
  };
}
