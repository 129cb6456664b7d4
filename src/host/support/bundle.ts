/** What `bundle:support` offers to the host. */
export { caseHtml, caseJson, caseMarkdown } from '../../core/report/case/caseFile';
export { SupportRequests } from './supportRequests';
