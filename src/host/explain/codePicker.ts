import * as vscode from 'vscode';
import { decode } from '../decode';
import { settings } from '../settings';

interface Row extends vscode.QuickPickItem {
  readonly id?: string;
  readonly clipboard?: true;
}

const ICONS = { error: 'error', warning: 'warning', info: 'info', success: 'pass' } as const;

function rows(query: string, grouped: boolean): Row[] {
  const language = settings.language();
  const texts = decode().textsOf(language);
  const found: Row[] = [];
  let family: string | undefined;
  for (const { id, code, title, facts } of decode().search(query, language)) {
    if (grouped && query === '' && facts.family !== family) {
      family = facts.family;
      found.push({ label: texts.families[facts.family], kind: vscode.QuickPickItemKind.Separator });
    }
    found.push({ id, label: `$(${ICONS[facts.severity]}) ${code}`, description: title, alwaysShow: true });
  }
  return found;
}

/** The codes that stand in what was typed or pasted, also those that nobody documents. */
function rowsInText(text: string): Row[] {
  const named = decode().resolve(text);
  const ids = new Set([
    ...(named?.startsWith('unknown:') ? [named] : []),
    ...decode()
      .find(text)
      .map(({ id }) => id),
  ]);
  const language = settings.language();
  return [...ids].map((id) => {
    const { code, title, severity, known } = decode().explain(id, language);
    return { id, label: `$(${known ? ICONS[severity] : 'question'}) ${code}`, description: title, alwaysShow: true };
  });
}

/**
 * VS Code puts rows whose label holds what was typed first, in an order of its own. For a bare number such as 9 that would be every code with
 * a 9 in it, before the SSPR number that is meant.
 */
function withoutNoise(query: string, found: readonly Row[]): readonly Row[] {
  const meant = /^\d{1,3}$/.test(query) ? decode().resolve(query) : undefined;
  return meant === undefined ? found : found.filter(({ id, label }) => id === meant || !label.includes(query));
}

/** What the person chose: an entry, or to have the whole clipboard read. */
export type Picked = { readonly id: string } | { readonly clipboard: true } | undefined;

/**
 * A list of all codes that searches while one types: by code, number, name or words. VS Code flattens what is pasted into it, so the real
 * text of the clipboard is offered as well.
 */
export function pickCode(browse: boolean, query = ''): Promise<Picked> {
  const picker = vscode.window.createQuickPick<Row>();
  picker.title = browse ? vscode.l10n.t('SSPR: All Codes') : vscode.l10n.t('SSPR: Explain Code');
  picker.placeholder = vscode.l10n.t('Code, number, name or words, for example SSPR_0010, 33004, 9, banned password');
  picker.value = query;
  const clipboard: Row = {
    label: `$(clippy) ${vscode.l10n.t('Explain the whole clipboard')}`,
    description: vscode.l10n.t('lists every code in the copied text'),
    clipboard: true,
    alwaysShow: true,
  };
  const update = (): void => {
    const value = picker.value.trim();
    const inText = value === '' ? [] : rowsInText(value);
    const found = withoutNoise(value, rows(value, browse)).filter(({ id }) => id === undefined || !inText.some((row) => row.id === id));
    const all = [...inText, ...found];
    const nothing: Row[] =
      all.length > 0 ? [] : [{ label: vscode.l10n.t('No entry matches. Try fewer words, or the number alone.'), alwaysShow: true }];
    picker.items = value !== '' ? [...all, ...nothing, clipboard] : browse ? all : [clipboard, ...all];
  };
  update();
  return new Promise((resolve) => {
    let picked: Picked;
    picker.onDidChangeValue(update);
    picker.onDidAccept(() => {
      const [row] = picker.activeItems;
      picked = row?.id !== undefined ? { id: row.id } : row?.clipboard ? { clipboard: true } : undefined;
      if (picked) picker.hide();
    });
    picker.onDidHide(() => {
      picker.dispose();
      resolve(picked);
    });
    picker.show();
  });
}
