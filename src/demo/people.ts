/**
 * The people of the demo tenant, one a line: name | before the @ | flags. All are invented. `expand.ts` makes Graph's JSON of a line.
 *
 * Methods registered: push code sms office mail questions hello passkey token (hardware OATH) other (one that nobody knows yet).
 * Licences: e3 e5 bp (Business Premium) bs (Business Standard) o1 (Office 365 E1) free ems (ran out) e3- (with the P1 plan switched off)
 * gone (no longer among the subscriptions).
 * The group that may reset: group, nested (through another group), justAdded (the report does not know it yet).
 * Accounts: synced disabled nordlys (federated domain) initial (the domain that came with the tenant).
 * Guests: partner signup invited personal unclear.
 * The report: noRow, rowOnly (no longer in the directory), noMethods (a row without methods), noAdminFlag.
 * Directory data: mobile mobileNoCountry mobileExtension mobileMalformed phone otherMail. Roles: role:Name_of_role.
 */
export const people: readonly string[] = [
  // Able to reset: in the cloud
  'Kari Nordmann | kari.nordmann | e3 group push code sms mobile',
  'Ola Nordmann | ola.nordmann | e5 group push code mail otherMail',
  'Åse Bråten-Sørlie | ase.braten | e3 group sms mail mobile otherMail',
  'Øyvind Skjærgård | oyvind.skjaergard | bp nested push code sms mobile phone',
  'Göran Ängström | goran.angstrom | e3 group push code',
  'Maja Lundqvist | maja.lundqvist | bs nested push code sms',
  '李 小龙 | li.xiaolong | e3 group push code sms mobile',
  'Zoë Müller-Lüdenscheidt | zoe.mueller | bs nested sms mail otherMail',
  'Нина Соколова | nina.sokolova | e5 group push code sms',
  'Yuki 佐藤 | yuki.sato | e3 nested push code token',
  // Able to reset: synchronised, so it takes writeback
  'Bjørn Hagen | bjorn.hagen | e3 synced group push code sms mobile phone',
  'Ingrid Solberg | ingrid.solberg | e3 synced group push code',
  'محمد الحسن | mohammed.alhassan | e3 synced nested push code sms mobile',
  'יעל כהן | yael.cohen | e5 synced group sms mail mobile otherMail',
  'Siobhán Ní Dhomhnaill | siobhan.nidhomhnaill | bp synced group push sms mobile',
  "Conor O'Brien | conor.obrien | e3 synced nested push code",
  'अनिता शर्मा | anita.sharma | e3 synced group push code mail',
  'Wolfgang Freiherr von und zu Hohenstein-Birkenfeld-Zweibrücken-Saarburg der Ältere, Leiter der Abteilung für Netzwerk und Kommunikation | wolfgang.hohenstein | e3 synced group push code sms mobile',
  // Able, over the federated domain
  'Astrid Nordlys | astrid.nordlys | e3 synced nordlys group push code sms',
  'Jón Þórðarson | jon.thordarson | e3 synced nordlys nested push code',
  // Able today, but what they rely on ends
  'Halvor Vik | halvor.vik | e3 group sms questions mobile',
  'Solveig Moe | solveig.moe | e3 synced group sms questions mobile phone',
  'Tuva Lie | tuva.lie | o1 e3 group sms mail questions mobileNoCountry',
  'Einar Dahl | einar.dahl | e3 synced group push code mobileExtension',
  // Disabled accounts; the report has no rows of them
  'Rolf Gammel | rolf.gammel | disabled noRow synced',
  'Berit Sluttet | berit.sluttet | disabled noRow e3 group',
  // Guests
  'Pat Partner | pat_partner.example#EXT# | partner',
  'Priya Raman | priya_partner.example#EXT# | partner push sms',
  'Sam Signup | sam_mail.example#EXT# | signup mail group free otherMail',
  'Ivy Invited | ivy_mail.example#EXT# | invited mail group otherMail',
  'Olly Outlook | olly_outlook.example#EXT# | personal mail',
  'Gus Unclear | gus_elsewhere.example#EXT# | unclear',
  // Not a member of the group
  'Frode Utenfor | frode.utenfor | e3 push code sms mobile',
  'Lena Utanför | lena.utanfor | e3 synced push code',
  '<b>Bold</b><img src=x onerror=alert(1)> | bold.markup | e3 sms mobile',
  '=SUM(A1:A9)*cmd|calc | sum.formula | e3 push code',
  // No licence that gives reset
  'Gro Uten-Lisens | gro.utenlisens | group push code sms mobile',
  'Trond Kontor | trond.kontor | free group push code',
  'Vera Planløs | vera.planlos | e3- group push code sms',
  'Synne Standard | synne.standard | bs synced group push code sms mobile',
  'Even Utløpt | even.utlopt | ems group push code sms',
  'Ragna Ukjent | ragna.ukjent | gone group push code sms',
  // Nothing, or too little, registered
  'Ny Nilsen | ny.nilsen | e3 group',
  'Emil Fersk | emil.fersk | e3 synced nested mobile phone otherMail',
  'Hedda Hello | hedda.hello | e3 group hello passkey',
  'Stian Enkel | stian.enkel | e3 group sms mobile',
  'Marte Enslig | marte.enslig | e3 synced nested push',
  'Nora Kode | nora.kode | e5 group code hello',
  'Odd Spørsmål | odd.sporsmal | e3 synced group questions mobileMalformed',
  // Registered, but the policy does not allow it
  'Peder Kontortelefon | peder.kontortelefon | e3 group office token phone',
  'Silje Bordtelefon | silje.bordtelefon | e3 synced group office sms mobile phone',
  'Fremtid Ukjentsen | fremtid.ukjentsen | e3 group other',
  // Not in the report, not whole, or not as it is by now
  'Vilde Nettopp | vilde.nettopp | e3 group justAdded push code sms',
  'Dagny Nyansatt | dagny.nyansatt | e3 synced group noRow',
  'Viggo Slettet | viggo.slettet | rowOnly group push code',
  'Runa Rad | runa.rad | e3 group noAdminFlag push code',
  'Torstein Tom | torstein.tom | e3 group noMethods',
  // Administrators: two methods, never questions
  'Sigrid Administrator | sigrid.admin | e5 group role:Global_Administrator push code sms mobile initial',
  'Magnus Brukerstøtte | magnus.brukerstotte | e3 group role:Helpdesk_Administrator sms mobile',
  'Liv Lisens | liv.lisens | e3 synced role:License_Administrator role:User_Administrator push sms mobile',
  'Aksel Avdeling | aksel.avdeling | e3 group role:Groups_Administrator questions mail otherMail',
  'Gerd Leser | gerd.leser | e3 group role:Global_Reader push code',
  'Ravn Ny-Rolle | ravn.nyrolle | e3 group role:AI_Administrator sms questions mobile',
  'Hilde Hybrid | hilde.hybrid | e5 synced group role:Hybrid_Identity_Administrator noAdminFlag push code sms',
];
