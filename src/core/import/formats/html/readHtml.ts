/** HTML: a page, a fragment, or what the clipboard holds of either. */
import type { SourceFile } from '../../source.ts';
import type { Page } from '../blocks.ts';
import { cellBudget } from '../cellBudget.ts';
import { placeText } from '../placedText.ts';
import { listProblems } from '../problems.ts';
import { tellConditions } from '../tellConditions.ts';
import { readHtmlBlocks } from './readHtmlBlocks.ts';

export function readHtml({ name, text }: SourceFile): Page {
  const problems = listProblems();
  const source = placeText(name, text);
  const options = { problems, budget: cellBudget(), readMarkup: null };
  const { blocks, title } = readHtmlBlocks(source, options);
  tellConditions(source, problems);
  return { blocks, title, problems: problems.all() };
}
