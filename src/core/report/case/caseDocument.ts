import type { Case } from '../../case/case';
import { prose, type WrittenDocument } from './document';
import { aboutSection, logLineSection, pastesSection, writtenSections } from './sections/enclosed';
import { answersSection, knownSection, liveSection, uncheckedSection } from './sections/facts';
import { findingSections, sourcesSection } from './sections/finding';
import { originSection, personSection } from './sections/person';
import { type CaseOptions, writingOf } from './writing';

/** A case as a document: what Markdown, HTML and JSON are written from, so that no word differs between them. */
export function caseDocument(one: Case, options: CaseOptions): WrittenDocument {
  const writing = writingOf(one, options);
  const { texts, guide, assessment } = writing;
  const { finding } = assessment;
  const sections = [
    ...findingSections(writing),
    originSection(writing),
    personSection(writing),
    uncheckedSection(writing),
    knownSection(writing),
    liveSection(writing),
    answersSection(writing),
    logLineSection(writing),
    pastesSection(writing),
    ...writtenSections(writing),
    sourcesSection(writing),
    aboutSection(writing),
  ];
  return {
    language: options.language,
    title: texts.title(finding ? guide.causes[finding.cause].title : texts.noFinding),
    notices: [...(one.tenant?.demo === true ? [prose(texts.demo)] : []), prose(options.masked ? texts.masked : texts.notMasked)],
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}
