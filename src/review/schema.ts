export { OwnAnswers } from './team/schema/own-answers.js';
export { parseTeamRecord, type TeamRecordCheck, type TeamRecordCode } from './team/schema/parse.js';
export { Practitioner, SharedSummary, TeamRecord, WorkExposure } from './team/schema/team-record.js';
