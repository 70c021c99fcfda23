/** What of each answer is read, in the words of the wire; `!`: without it there is no answer. */
export const documentAnswers: readonly string[] = [
  'User _id! displayname username picture_url aType name.givenname name.familyname timezone',
  'Space _id! type title description status created cid members',
  'Member member! memberType role displayname username picture_url joinTime',
  'Done',
  'Meeting _id startTime topicId',
  'Invite _id! topicId! invitees startDateTime endDateTime created inviteContent',
  'Invitee inviteeType invitee role',
  'GuestToken token!',
  'ServiceConfigurations spaces.server_url spaces.socketio_server_url spaces.marketing_url store.server_url accounts.server_url',
  'Limit rest.limit rest.interval rest.perCall.limit rest.perCall.interval',
];
