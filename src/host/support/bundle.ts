/** What `bundle:support` offers to the host: the form of a support request and the zip. The words come from `bundle:guide`. */
export { SupportRequests } from './supportRequests';
