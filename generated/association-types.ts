// Generated from specs/association-types.tsv by `npm run generate`. Do not edit: change the spec and generate again.

type HubSpotDefined<Id extends number> = {
  readonly associationCategory: "HUBSPOT_DEFINED";
  readonly associationTypeId: Id;
};

const hubSpotDefined = <Id extends number>(associationTypeId: Id): HubSpotDefined<Id> => ({
  associationCategory: "HUBSPOT_DEFINED",
  associationTypeId,
});

/** appointment to call: `HUBSPOT_DEFINED` 912. */
export const appointmentToCall = /* @__PURE__ */ hubSpotDefined(912);

/** appointment to communication: `HUBSPOT_DEFINED` 924. */
export const appointmentToCommunication = /* @__PURE__ */ hubSpotDefined(924);

/** appointment to company: `HUBSPOT_DEFINED` 908. */
export const appointmentToCompany = /* @__PURE__ */ hubSpotDefined(908);

/** appointment to contact: `HUBSPOT_DEFINED` 906. */
export const appointmentToContact = /* @__PURE__ */ hubSpotDefined(906);

/** appointment to deal: `HUBSPOT_DEFINED` 944. */
export const appointmentToDeal = /* @__PURE__ */ hubSpotDefined(944);

/** appointment to email: `HUBSPOT_DEFINED` 916. */
export const appointmentToEmail = /* @__PURE__ */ hubSpotDefined(916);

/** appointment to meeting: `HUBSPOT_DEFINED` 918. */
export const appointmentToMeeting = /* @__PURE__ */ hubSpotDefined(918);

/** appointment to note: `HUBSPOT_DEFINED` 920. */
export const appointmentToNote = /* @__PURE__ */ hubSpotDefined(920);

/** appointment to postal mail: `HUBSPOT_DEFINED` 926. */
export const appointmentToPostalMail = /* @__PURE__ */ hubSpotDefined(926);

/** appointment to project: `HUBSPOT_DEFINED` 1325. */
export const appointmentToProject = /* @__PURE__ */ hubSpotDefined(1325);

/** appointment to task: `HUBSPOT_DEFINED` 922. */
export const appointmentToTask = /* @__PURE__ */ hubSpotDefined(922);

/** appointment to ticket: `HUBSPOT_DEFINED` 946. */
export const appointmentToTicket = /* @__PURE__ */ hubSpotDefined(946);

/** billing company to quote: `HUBSPOT_DEFINED` 1335. */
export const billingCompanyToQuote = /* @__PURE__ */ hubSpotDefined(1335);

/** billing contact to company: `HUBSPOT_DEFINED` 931. */
export const billingContactToCompany = /* @__PURE__ */ hubSpotDefined(931);

/** billing contact to quote: `HUBSPOT_DEFINED` 1227. */
export const billingContactToQuote = /* @__PURE__ */ hubSpotDefined(1227);

/** call to appointment: `HUBSPOT_DEFINED` 913. */
export const callToAppointment = /* @__PURE__ */ hubSpotDefined(913);

/** call to company: `HUBSPOT_DEFINED` 182. */
export const callToCompany = /* @__PURE__ */ hubSpotDefined(182);

/** call to contact: `HUBSPOT_DEFINED` 194. */
export const callToContact = /* @__PURE__ */ hubSpotDefined(194);

/** call to course: `HUBSPOT_DEFINED` 867. */
export const callToCourse = /* @__PURE__ */ hubSpotDefined(867);

/** call to deal: `HUBSPOT_DEFINED` 206. */
export const callToDeal = /* @__PURE__ */ hubSpotDefined(206);

/** call to feedback submission: `HUBSPOT_DEFINED` 1156. */
export const callToFeedbackSubmission = /* @__PURE__ */ hubSpotDefined(1156);

/** call to lead: `HUBSPOT_DEFINED` 597. */
export const callToLead = /* @__PURE__ */ hubSpotDefined(597);

/** call to listing: `HUBSPOT_DEFINED` 891. */
export const callToListing = /* @__PURE__ */ hubSpotDefined(891);

/** call to order: `HUBSPOT_DEFINED` 773. */
export const callToOrder = /* @__PURE__ */ hubSpotDefined(773);

/** call to project: `HUBSPOT_DEFINED` 1258. */
export const callToProject = /* @__PURE__ */ hubSpotDefined(1258);

/** call to service: `HUBSPOT_DEFINED` 841. */
export const callToService = /* @__PURE__ */ hubSpotDefined(841);

/** call to ticket: `HUBSPOT_DEFINED` 220. */
export const callToTicket = /* @__PURE__ */ hubSpotDefined(220);

/** cart to contact: `HUBSPOT_DEFINED` 586. */
export const cartToContact = /* @__PURE__ */ hubSpotDefined(586);

/** cart to deal: `HUBSPOT_DEFINED` 1347. */
export const cartToDeal = /* @__PURE__ */ hubSpotDefined(1347);

/** cart to discount: `HUBSPOT_DEFINED` 588. */
export const cartToDiscount = /* @__PURE__ */ hubSpotDefined(588);

/** cart to feedback submission: `HUBSPOT_DEFINED` 1158. */
export const cartToFeedbackSubmission = /* @__PURE__ */ hubSpotDefined(1158);

/** cart to line item: `HUBSPOT_DEFINED` 590. */
export const cartToLineItem = /* @__PURE__ */ hubSpotDefined(590);

/** cart to order: `HUBSPOT_DEFINED` 592. */
export const cartToOrder = /* @__PURE__ */ hubSpotDefined(592);

/** cart to quote: `HUBSPOT_DEFINED` 732. */
export const cartToQuote = /* @__PURE__ */ hubSpotDefined(732);

/** cart to task: `HUBSPOT_DEFINED` 728. */
export const cartToTask = /* @__PURE__ */ hubSpotDefined(728);

/** cart to ticket: `HUBSPOT_DEFINED` 594. */
export const cartToTicket = /* @__PURE__ */ hubSpotDefined(594);

/** child company to parent company: `HUBSPOT_DEFINED` 14. */
export const childCompanyToParentCompany = /* @__PURE__ */ hubSpotDefined(14);

/** communication to appointment: `HUBSPOT_DEFINED` 925. */
export const communicationToAppointment = /* @__PURE__ */ hubSpotDefined(925);

/** communication to company: `HUBSPOT_DEFINED` 87. */
export const communicationToCompany = /* @__PURE__ */ hubSpotDefined(87);

/** communication to contact: `HUBSPOT_DEFINED` 81. */
export const communicationToContact = /* @__PURE__ */ hubSpotDefined(81);

/** communication to course: `HUBSPOT_DEFINED` 879. */
export const communicationToCourse = /* @__PURE__ */ hubSpotDefined(879);

/** communication to deal: `HUBSPOT_DEFINED` 85. */
export const communicationToDeal = /* @__PURE__ */ hubSpotDefined(85);

/** communication to lead: `HUBSPOT_DEFINED` 603. */
export const communicationToLead = /* @__PURE__ */ hubSpotDefined(603);

/** communication to listing: `HUBSPOT_DEFINED` 903. */
export const communicationToListing = /* @__PURE__ */ hubSpotDefined(903);

/** communication to order: `HUBSPOT_DEFINED` 785. */
export const communicationToOrder = /* @__PURE__ */ hubSpotDefined(785);

/** communication to project: `HUBSPOT_DEFINED` 1282. */
export const communicationToProject = /* @__PURE__ */ hubSpotDefined(1282);

/** communication to service: `HUBSPOT_DEFINED` 847. */
export const communicationToService = /* @__PURE__ */ hubSpotDefined(847);

/** communication to ticket: `HUBSPOT_DEFINED` 83. */
export const communicationToTicket = /* @__PURE__ */ hubSpotDefined(83);

/** company to appointment: `HUBSPOT_DEFINED` 909. */
export const companyToAppointment = /* @__PURE__ */ hubSpotDefined(909);

/** company to billing contact: `HUBSPOT_DEFINED` 930. */
export const companyToBillingContact = /* @__PURE__ */ hubSpotDefined(930);

/** company to call: `HUBSPOT_DEFINED` 181. */
export const companyToCall = /* @__PURE__ */ hubSpotDefined(181);

/** company to communication: `HUBSPOT_DEFINED` 88. */
export const companyToCommunication = /* @__PURE__ */ hubSpotDefined(88);

/** company to company: `HUBSPOT_DEFINED` 450. */
export const companyToCompany = /* @__PURE__ */ hubSpotDefined(450);

/** company to contact: `HUBSPOT_DEFINED` 280. */
export const companyToContact = /* @__PURE__ */ hubSpotDefined(280);

/** company to course: `HUBSPOT_DEFINED` 939. */
export const companyToCourse = /* @__PURE__ */ hubSpotDefined(939);

/** company to deal: `HUBSPOT_DEFINED` 342. */
export const companyToDeal = /* @__PURE__ */ hubSpotDefined(342);

/** company to email: `HUBSPOT_DEFINED` 185. */
export const companyToEmail = /* @__PURE__ */ hubSpotDefined(185);

/** company to feedback submission: `HUBSPOT_DEFINED` 929. */
export const companyToFeedbackSubmission = /* @__PURE__ */ hubSpotDefined(929);

/** company to invoice: `HUBSPOT_DEFINED` 180. */
export const companyToInvoice = /* @__PURE__ */ hubSpotDefined(180);

/** company to lead: `HUBSPOT_DEFINED` 611. */
export const companyToLead = /* @__PURE__ */ hubSpotDefined(611);

/** company to listing: `HUBSPOT_DEFINED` 885. */
export const companyToListing = /* @__PURE__ */ hubSpotDefined(885);

/** company to meeting: `HUBSPOT_DEFINED` 187. */
export const companyToMeeting = /* @__PURE__ */ hubSpotDefined(187);

/** company to note: `HUBSPOT_DEFINED` 189. */
export const companyToNote = /* @__PURE__ */ hubSpotDefined(189);

/** company to order: `HUBSPOT_DEFINED` 935. */
export const companyToOrder = /* @__PURE__ */ hubSpotDefined(935);

/** company to payment: `HUBSPOT_DEFINED` 390. */
export const companyToPayment = /* @__PURE__ */ hubSpotDefined(390);

/** company to payment link: `HUBSPOT_DEFINED` 472. */
export const companyToPaymentLink = /* @__PURE__ */ hubSpotDefined(472);

/** company to postal mail: `HUBSPOT_DEFINED` 460. */
export const companyToPostalMail = /* @__PURE__ */ hubSpotDefined(460);

/** company to primary contact: `HUBSPOT_DEFINED` 2. */
export const companyToPrimaryContact = /* @__PURE__ */ hubSpotDefined(2);

/** company to project: `HUBSPOT_DEFINED` 1237. */
export const companyToProject = /* @__PURE__ */ hubSpotDefined(1237);

/** company to quote: `HUBSPOT_DEFINED` 72. */
export const companyToQuote = /* @__PURE__ */ hubSpotDefined(72);

/** company to service: `HUBSPOT_DEFINED` 793. */
export const companyToService = /* @__PURE__ */ hubSpotDefined(793);

/** company to subscription: `HUBSPOT_DEFINED` 298. */
export const companyToSubscription = /* @__PURE__ */ hubSpotDefined(298);

/** company to task: `HUBSPOT_DEFINED` 191. */
export const companyToTask = /* @__PURE__ */ hubSpotDefined(191);

/** company to ticket: `HUBSPOT_DEFINED` 340. */
export const companyToTicket = /* @__PURE__ */ hubSpotDefined(340);

/** contact to appointment: `HUBSPOT_DEFINED` 907. */
export const contactToAppointment = /* @__PURE__ */ hubSpotDefined(907);

/** contact to call: `HUBSPOT_DEFINED` 193. */
export const contactToCall = /* @__PURE__ */ hubSpotDefined(193);

/** contact to cart: `HUBSPOT_DEFINED` 587. */
export const contactToCart = /* @__PURE__ */ hubSpotDefined(587);

/** contact to communication: `HUBSPOT_DEFINED` 82. */
export const contactToCommunication = /* @__PURE__ */ hubSpotDefined(82);

/** contact to company: `HUBSPOT_DEFINED` 279. */
export const contactToCompany = /* @__PURE__ */ hubSpotDefined(279);

/** contact to contact: `HUBSPOT_DEFINED` 449. */
export const contactToContact = /* @__PURE__ */ hubSpotDefined(449);

/** contact to course: `HUBSPOT_DEFINED` 861. */
export const contactToCourse = /* @__PURE__ */ hubSpotDefined(861);

/** contact to deal: `HUBSPOT_DEFINED` 4. */
export const contactToDeal = /* @__PURE__ */ hubSpotDefined(4);

/** contact to email: `HUBSPOT_DEFINED` 197. */
export const contactToEmail = /* @__PURE__ */ hubSpotDefined(197);

/** contact to feedback submission: `HUBSPOT_DEFINED` 97. */
export const contactToFeedbackSubmission = /* @__PURE__ */ hubSpotDefined(97);

/** contact to invoice: `HUBSPOT_DEFINED` 178. */
export const contactToInvoice = /* @__PURE__ */ hubSpotDefined(178);

/** contact to lead: `HUBSPOT_DEFINED` 609. */
export const contactToLead = /* @__PURE__ */ hubSpotDefined(609);

/** contact to listing: `HUBSPOT_DEFINED` 883. */
export const contactToListing = /* @__PURE__ */ hubSpotDefined(883);

/** contact to meeting: `HUBSPOT_DEFINED` 199. */
export const contactToMeeting = /* @__PURE__ */ hubSpotDefined(199);

/** contact to note: `HUBSPOT_DEFINED` 201. */
export const contactToNote = /* @__PURE__ */ hubSpotDefined(201);

/** contact to order: `HUBSPOT_DEFINED` 508. */
export const contactToOrder = /* @__PURE__ */ hubSpotDefined(508);

/** contact to payment: `HUBSPOT_DEFINED` 388. */
export const contactToPayment = /* @__PURE__ */ hubSpotDefined(388);

/** contact to payment link: `HUBSPOT_DEFINED` 470. */
export const contactToPaymentLink = /* @__PURE__ */ hubSpotDefined(470);

/** contact to postal mail: `HUBSPOT_DEFINED` 454. */
export const contactToPostalMail = /* @__PURE__ */ hubSpotDefined(454);

/** contact to primary company: `HUBSPOT_DEFINED` 1. */
export const contactToPrimaryCompany = /* @__PURE__ */ hubSpotDefined(1);

/** contact to project: `HUBSPOT_DEFINED` 1243. */
export const contactToProject = /* @__PURE__ */ hubSpotDefined(1243);

/** contact to quote: `HUBSPOT_DEFINED` 70. */
export const contactToQuote = /* @__PURE__ */ hubSpotDefined(70);

/** contact to service: `HUBSPOT_DEFINED` 799. */
export const contactToService = /* @__PURE__ */ hubSpotDefined(799);

/** contact to subscription: `HUBSPOT_DEFINED` 296. */
export const contactToSubscription = /* @__PURE__ */ hubSpotDefined(296);

/** contact to task: `HUBSPOT_DEFINED` 203. */
export const contactToTask = /* @__PURE__ */ hubSpotDefined(203);

/** contact to ticket: `HUBSPOT_DEFINED` 15. */
export const contactToTicket = /* @__PURE__ */ hubSpotDefined(15);

/** course to call: `HUBSPOT_DEFINED` 866. */
export const courseToCall = /* @__PURE__ */ hubSpotDefined(866);

/** course to communication: `HUBSPOT_DEFINED` 878. */
export const courseToCommunication = /* @__PURE__ */ hubSpotDefined(878);

/** course to company: `HUBSPOT_DEFINED` 938. */
export const courseToCompany = /* @__PURE__ */ hubSpotDefined(938);

/** course to contact: `HUBSPOT_DEFINED` 860. */
export const courseToContact = /* @__PURE__ */ hubSpotDefined(860);

/** course to deal: `HUBSPOT_DEFINED` 862. */
export const courseToDeal = /* @__PURE__ */ hubSpotDefined(862);

/** course to email: `HUBSPOT_DEFINED` 870. */
export const courseToEmail = /* @__PURE__ */ hubSpotDefined(870);

/** course to meeting: `HUBSPOT_DEFINED` 872. */
export const courseToMeeting = /* @__PURE__ */ hubSpotDefined(872);

/** course to note: `HUBSPOT_DEFINED` 874. */
export const courseToNote = /* @__PURE__ */ hubSpotDefined(874);

/** course to postal mail: `HUBSPOT_DEFINED` 880. */
export const courseToPostalMail = /* @__PURE__ */ hubSpotDefined(880);

/** course to project: `HUBSPOT_DEFINED` 1323. */
export const courseToProject = /* @__PURE__ */ hubSpotDefined(1323);

/** course to task: `HUBSPOT_DEFINED` 876. */
export const courseToTask = /* @__PURE__ */ hubSpotDefined(876);

/** course to ticket: `HUBSPOT_DEFINED` 940. */
export const courseToTicket = /* @__PURE__ */ hubSpotDefined(940);

/** deal to appointment: `HUBSPOT_DEFINED` 945. */
export const dealToAppointment = /* @__PURE__ */ hubSpotDefined(945);

/** deal to call: `HUBSPOT_DEFINED` 205. */
export const dealToCall = /* @__PURE__ */ hubSpotDefined(205);

/** deal to cart: `HUBSPOT_DEFINED` 1346. */
export const dealToCart = /* @__PURE__ */ hubSpotDefined(1346);

/** deal to communication: `HUBSPOT_DEFINED` 86. */
export const dealToCommunication = /* @__PURE__ */ hubSpotDefined(86);

/** deal to company: `HUBSPOT_DEFINED` 341. */
export const dealToCompany = /* @__PURE__ */ hubSpotDefined(341);

/** deal to contact: `HUBSPOT_DEFINED` 3. */
export const dealToContact = /* @__PURE__ */ hubSpotDefined(3);

/** deal to course: `HUBSPOT_DEFINED` 863. */
export const dealToCourse = /* @__PURE__ */ hubSpotDefined(863);

/** deal to deal: `HUBSPOT_DEFINED` 451. */
export const dealToDeal = /* @__PURE__ */ hubSpotDefined(451);

/** deal to deal split: `HUBSPOT_DEFINED` 313. */
export const dealToDealSplit = /* @__PURE__ */ hubSpotDefined(313);

/** deal to email: `HUBSPOT_DEFINED` 209. */
export const dealToEmail = /* @__PURE__ */ hubSpotDefined(209);

/** deal to feedback submission: `HUBSPOT_DEFINED` 985. */
export const dealToFeedbackSubmission = /* @__PURE__ */ hubSpotDefined(985);

/** deal to goal: `HUBSPOT_DEFINED` 1357. */
export const dealToGoal = /* @__PURE__ */ hubSpotDefined(1357);

/** deal to invoice: `HUBSPOT_DEFINED` 176. */
export const dealToInvoice = /* @__PURE__ */ hubSpotDefined(176);

/** deal to lead: `HUBSPOT_DEFINED` 1038. */
export const dealToLead = /* @__PURE__ */ hubSpotDefined(1038);

/** deal to line item: `HUBSPOT_DEFINED` 19. */
export const dealToLineItem = /* @__PURE__ */ hubSpotDefined(19);

/** deal to listing: `HUBSPOT_DEFINED` 887. */
export const dealToListing = /* @__PURE__ */ hubSpotDefined(887);

/** deal to meeting: `HUBSPOT_DEFINED` 211. */
export const dealToMeeting = /* @__PURE__ */ hubSpotDefined(211);

/** deal to note: `HUBSPOT_DEFINED` 213. */
export const dealToNote = /* @__PURE__ */ hubSpotDefined(213);

/** deal to order: `HUBSPOT_DEFINED` 511. */
export const dealToOrder = /* @__PURE__ */ hubSpotDefined(511);

/** deal to payment: `HUBSPOT_DEFINED` 392. */
export const dealToPayment = /* @__PURE__ */ hubSpotDefined(392);

/** deal to payment link: `HUBSPOT_DEFINED` 474. */
export const dealToPaymentLink = /* @__PURE__ */ hubSpotDefined(474);

/** deal to postal mail: `HUBSPOT_DEFINED` 458. */
export const dealToPostalMail = /* @__PURE__ */ hubSpotDefined(458);

/** deal to primary company: `HUBSPOT_DEFINED` 5. */
export const dealToPrimaryCompany = /* @__PURE__ */ hubSpotDefined(5);

/** deal to project: `HUBSPOT_DEFINED` 1239. */
export const dealToProject = /* @__PURE__ */ hubSpotDefined(1239);

/** deal to quote: `HUBSPOT_DEFINED` 63. */
export const dealToQuote = /* @__PURE__ */ hubSpotDefined(63);

/** deal to service: `HUBSPOT_DEFINED` 795. */
export const dealToService = /* @__PURE__ */ hubSpotDefined(795);

/** deal to subscription: `HUBSPOT_DEFINED` 300. */
export const dealToSubscription = /* @__PURE__ */ hubSpotDefined(300);

/** deal to task: `HUBSPOT_DEFINED` 215. */
export const dealToTask = /* @__PURE__ */ hubSpotDefined(215);

/** deal to ticket: `HUBSPOT_DEFINED` 27. */
export const dealToTicket = /* @__PURE__ */ hubSpotDefined(27);

/** discount to cart: `HUBSPOT_DEFINED` 589. */
export const discountToCart = /* @__PURE__ */ hubSpotDefined(589);

/** discount to deal: `HUBSPOT_DEFINED` 369. */
export const discountToDeal = /* @__PURE__ */ hubSpotDefined(369);

/** discount to invoice: `HUBSPOT_DEFINED` 412. */
export const discountToInvoice = /* @__PURE__ */ hubSpotDefined(412);

/** discount to line item: `HUBSPOT_DEFINED` 367. */
export const discountToLineItem = /* @__PURE__ */ hubSpotDefined(367);

/** discount to order: `HUBSPOT_DEFINED` 520. */
export const discountToOrder = /* @__PURE__ */ hubSpotDefined(520);

/** discount to payment link: `HUBSPOT_DEFINED` 683. */
export const discountToPaymentLink = /* @__PURE__ */ hubSpotDefined(683);

/** discount to quote: `HUBSPOT_DEFINED` 361. */
export const discountToQuote = /* @__PURE__ */ hubSpotDefined(361);

/** email to appointment: `HUBSPOT_DEFINED` 917. */
export const emailToAppointment = /* @__PURE__ */ hubSpotDefined(917);

/** email to company: `HUBSPOT_DEFINED` 186. */
export const emailToCompany = /* @__PURE__ */ hubSpotDefined(186);

/** email to contact: `HUBSPOT_DEFINED` 198. */
export const emailToContact = /* @__PURE__ */ hubSpotDefined(198);

/** email to course: `HUBSPOT_DEFINED` 871. */
export const emailToCourse = /* @__PURE__ */ hubSpotDefined(871);

/** email to deal: `HUBSPOT_DEFINED` 210. */
export const emailToDeal = /* @__PURE__ */ hubSpotDefined(210);

/** email to listing: `HUBSPOT_DEFINED` 895. */
export const emailToListing = /* @__PURE__ */ hubSpotDefined(895);

/** email to order: `HUBSPOT_DEFINED` 777. */
export const emailToOrder = /* @__PURE__ */ hubSpotDefined(777);

/** email to project: `HUBSPOT_DEFINED` 1260. */
export const emailToProject = /* @__PURE__ */ hubSpotDefined(1260);

/** email to service: `HUBSPOT_DEFINED` 843. */
export const emailToService = /* @__PURE__ */ hubSpotDefined(843);

/** email to ticket: `HUBSPOT_DEFINED` 224. */
export const emailToTicket = /* @__PURE__ */ hubSpotDefined(224);

/** fee to invoice: `HUBSPOT_DEFINED` 414. */
export const feeToInvoice = /* @__PURE__ */ hubSpotDefined(414);

/** fee to payment: `HUBSPOT_DEFINED` 1327. */
export const feeToPayment = /* @__PURE__ */ hubSpotDefined(1327);

/** fee to payment link: `HUBSPOT_DEFINED` 687. */
export const feeToPaymentLink = /* @__PURE__ */ hubSpotDefined(687);

/** fee to quote: `HUBSPOT_DEFINED` 363. */
export const feeToQuote = /* @__PURE__ */ hubSpotDefined(363);

/** feedback submission to call: `HUBSPOT_DEFINED` 1155. */
export const feedbackSubmissionToCall = /* @__PURE__ */ hubSpotDefined(1155);

/** feedback submission to cart: `HUBSPOT_DEFINED` 1157. */
export const feedbackSubmissionToCart = /* @__PURE__ */ hubSpotDefined(1157);

/** feedback submission to company: `HUBSPOT_DEFINED` 928. */
export const feedbackSubmissionToCompany = /* @__PURE__ */ hubSpotDefined(928);

/** feedback submission to contact: `HUBSPOT_DEFINED` 98. */
export const feedbackSubmissionToContact = /* @__PURE__ */ hubSpotDefined(98);

/** feedback submission to deal: `HUBSPOT_DEFINED` 984. */
export const feedbackSubmissionToDeal = /* @__PURE__ */ hubSpotDefined(984);

/** feedback submission to invoice: `HUBSPOT_DEFINED` 1159. */
export const feedbackSubmissionToInvoice = /* @__PURE__ */ hubSpotDefined(1159);

/** feedback submission to lead: `HUBSPOT_DEFINED` 1161. */
export const feedbackSubmissionToLead = /* @__PURE__ */ hubSpotDefined(1161);

/** feedback submission to order: `HUBSPOT_DEFINED` 1167. */
export const feedbackSubmissionToOrder = /* @__PURE__ */ hubSpotDefined(1167);

/** feedback submission to payment: `HUBSPOT_DEFINED` 1169. */
export const feedbackSubmissionToPayment = /* @__PURE__ */ hubSpotDefined(1169);

/** feedback submission to quote: `HUBSPOT_DEFINED` 1171. */
export const feedbackSubmissionToQuote = /* @__PURE__ */ hubSpotDefined(1171);

/** feedback submission to subscription: `HUBSPOT_DEFINED` 1173. */
export const feedbackSubmissionToSubscription = /* @__PURE__ */ hubSpotDefined(1173);

/** feedback submission to ticket: `HUBSPOT_DEFINED` 100. */
export const feedbackSubmissionToTicket = /* @__PURE__ */ hubSpotDefined(100);

/** goal to campaign: `HUBSPOT_DEFINED` 809. */
export const goalToCampaign = /* @__PURE__ */ hubSpotDefined(809);

/** goal to deal: `HUBSPOT_DEFINED` 1356. */
export const goalToDeal = /* @__PURE__ */ hubSpotDefined(1356);

/** goal to goal target group: `HUBSPOT_DEFINED` 333. */
export const goalToGoalTargetGroup = /* @__PURE__ */ hubSpotDefined(333);

/** invoice to company: `HUBSPOT_DEFINED` 179. */
export const invoiceToCompany = /* @__PURE__ */ hubSpotDefined(179);

/** invoice to contact: `HUBSPOT_DEFINED` 177. */
export const invoiceToContact = /* @__PURE__ */ hubSpotDefined(177);

/** invoice to data sync state: `HUBSPOT_DEFINED` 679. */
export const invoiceToDataSyncState = /* @__PURE__ */ hubSpotDefined(679);

/** invoice to deal: `HUBSPOT_DEFINED` 175. */
export const invoiceToDeal = /* @__PURE__ */ hubSpotDefined(175);

/** invoice to discount: `HUBSPOT_DEFINED` 411. */
export const invoiceToDiscount = /* @__PURE__ */ hubSpotDefined(411);

/** invoice to fee: `HUBSPOT_DEFINED` 413. */
export const invoiceToFee = /* @__PURE__ */ hubSpotDefined(413);

/** invoice to feedback submission: `HUBSPOT_DEFINED` 1160. */
export const invoiceToFeedbackSubmission = /* @__PURE__ */ hubSpotDefined(1160);

/** invoice to line item: `HUBSPOT_DEFINED` 409. */
export const invoiceToLineItem = /* @__PURE__ */ hubSpotDefined(409);

/** invoice to order: `HUBSPOT_DEFINED` 517. */
export const invoiceToOrder = /* @__PURE__ */ hubSpotDefined(517);

/** invoice to payment: `HUBSPOT_DEFINED` 541. */
export const invoiceToPayment = /* @__PURE__ */ hubSpotDefined(541);

/** invoice to payment link: `HUBSPOT_DEFINED` 815. */
export const invoiceToPaymentLink = /* @__PURE__ */ hubSpotDefined(815);

/** invoice to payment schedule installment: `HUBSPOT_DEFINED` 691. */
export const invoiceToPaymentScheduleInstallment = /* @__PURE__ */ hubSpotDefined(691);

/** invoice to quote: `HUBSPOT_DEFINED` 407. */
export const invoiceToQuote = /* @__PURE__ */ hubSpotDefined(407);

/** invoice to subscription: `HUBSPOT_DEFINED` 622. */
export const invoiceToSubscription = /* @__PURE__ */ hubSpotDefined(622);

/** invoice to tax: `HUBSPOT_DEFINED` 415. */
export const invoiceToTax = /* @__PURE__ */ hubSpotDefined(415);

/** invoice to ticket: `HUBSPOT_DEFINED` 986. */
export const invoiceToTicket = /* @__PURE__ */ hubSpotDefined(986);

/** lead to call: `HUBSPOT_DEFINED` 596. */
export const leadToCall = /* @__PURE__ */ hubSpotDefined(596);

/** lead to communication: `HUBSPOT_DEFINED` 602. */
export const leadToCommunication = /* @__PURE__ */ hubSpotDefined(602);

/** lead to company: `HUBSPOT_DEFINED` 610. */
export const leadToCompany = /* @__PURE__ */ hubSpotDefined(610);

/** lead to contact: `HUBSPOT_DEFINED` 608. */
export const leadToContact = /* @__PURE__ */ hubSpotDefined(608);

/** lead to deal: `HUBSPOT_DEFINED` 1037. */
export const leadToDeal = /* @__PURE__ */ hubSpotDefined(1037);

/** lead to email: `HUBSPOT_DEFINED` 598. */
export const leadToEmail = /* @__PURE__ */ hubSpotDefined(598);

/** lead to feedback submission: `HUBSPOT_DEFINED` 1162. */
export const leadToFeedbackSubmission = /* @__PURE__ */ hubSpotDefined(1162);

/** lead to meeting: `HUBSPOT_DEFINED` 600. */
export const leadToMeeting = /* @__PURE__ */ hubSpotDefined(600);

/** lead to note: `HUBSPOT_DEFINED` 854. */
export const leadToNote = /* @__PURE__ */ hubSpotDefined(854);

/** lead to primary company: `HUBSPOT_DEFINED` 580. */
export const leadToPrimaryCompany = /* @__PURE__ */ hubSpotDefined(580);

/** lead to primary contact: `HUBSPOT_DEFINED` 578. */
export const leadToPrimaryContact = /* @__PURE__ */ hubSpotDefined(578);

/** lead to primary deal: `HUBSPOT_DEFINED` 582. */
export const leadToPrimaryDeal = /* @__PURE__ */ hubSpotDefined(582);

/** lead to task: `HUBSPOT_DEFINED` 646. */
export const leadToTask = /* @__PURE__ */ hubSpotDefined(646);

/** line item to abandoned cart: `HUBSPOT_DEFINED` 571. */
export const lineItemToAbandonedCart = /* @__PURE__ */ hubSpotDefined(571);

/** line item to cart: `HUBSPOT_DEFINED` 591. */
export const lineItemToCart = /* @__PURE__ */ hubSpotDefined(591);

/** line item to deal: `HUBSPOT_DEFINED` 20. */
export const lineItemToDeal = /* @__PURE__ */ hubSpotDefined(20);

/** line item to discount: `HUBSPOT_DEFINED` 368. */
export const lineItemToDiscount = /* @__PURE__ */ hubSpotDefined(368);

/** line item to invoice: `HUBSPOT_DEFINED` 410. */
export const lineItemToInvoice = /* @__PURE__ */ hubSpotDefined(410);

/** line item to order: `HUBSPOT_DEFINED` 514. */
export const lineItemToOrder = /* @__PURE__ */ hubSpotDefined(514);

/** line item to payment: `HUBSPOT_DEFINED` 396. */
export const lineItemToPayment = /* @__PURE__ */ hubSpotDefined(396);

/** line item to payment link: `HUBSPOT_DEFINED` 759. */
export const lineItemToPaymentLink = /* @__PURE__ */ hubSpotDefined(759);

/** line item to project: `HUBSPOT_DEFINED` 1345. */
export const lineItemToProject = /* @__PURE__ */ hubSpotDefined(1345);

/** line item to quote: `HUBSPOT_DEFINED` 68. */
export const lineItemToQuote = /* @__PURE__ */ hubSpotDefined(68);

/** line item to subscription: `HUBSPOT_DEFINED` 302. */
export const lineItemToSubscription = /* @__PURE__ */ hubSpotDefined(302);

/** listing to call: `HUBSPOT_DEFINED` 890. */
export const listingToCall = /* @__PURE__ */ hubSpotDefined(890);

/** listing to communication: `HUBSPOT_DEFINED` 902. */
export const listingToCommunication = /* @__PURE__ */ hubSpotDefined(902);

/** listing to company: `HUBSPOT_DEFINED` 884. */
export const listingToCompany = /* @__PURE__ */ hubSpotDefined(884);

/** listing to contact: `HUBSPOT_DEFINED` 882. */
export const listingToContact = /* @__PURE__ */ hubSpotDefined(882);

/** listing to deal: `HUBSPOT_DEFINED` 886. */
export const listingToDeal = /* @__PURE__ */ hubSpotDefined(886);

/** listing to email: `HUBSPOT_DEFINED` 894. */
export const listingToEmail = /* @__PURE__ */ hubSpotDefined(894);

/** listing to meeting: `HUBSPOT_DEFINED` 896. */
export const listingToMeeting = /* @__PURE__ */ hubSpotDefined(896);

/** listing to note: `HUBSPOT_DEFINED` 898. */
export const listingToNote = /* @__PURE__ */ hubSpotDefined(898);

/** listing to postal mail: `HUBSPOT_DEFINED` 904. */
export const listingToPostalMail = /* @__PURE__ */ hubSpotDefined(904);

/** listing to project: `HUBSPOT_DEFINED` 1321. */
export const listingToProject = /* @__PURE__ */ hubSpotDefined(1321);

/** listing to task: `HUBSPOT_DEFINED` 900. */
export const listingToTask = /* @__PURE__ */ hubSpotDefined(900);

/** listing to ticket: `HUBSPOT_DEFINED` 942. */
export const listingToTicket = /* @__PURE__ */ hubSpotDefined(942);

/** meeting to appointment: `HUBSPOT_DEFINED` 919. */
export const meetingToAppointment = /* @__PURE__ */ hubSpotDefined(919);

/** meeting to company: `HUBSPOT_DEFINED` 188. */
export const meetingToCompany = /* @__PURE__ */ hubSpotDefined(188);

/** meeting to contact: `HUBSPOT_DEFINED` 200. */
export const meetingToContact = /* @__PURE__ */ hubSpotDefined(200);

/** meeting to course: `HUBSPOT_DEFINED` 873. */
export const meetingToCourse = /* @__PURE__ */ hubSpotDefined(873);

/** meeting to deal: `HUBSPOT_DEFINED` 212. */
export const meetingToDeal = /* @__PURE__ */ hubSpotDefined(212);

/** meeting to lead: `HUBSPOT_DEFINED` 601. */
export const meetingToLead = /* @__PURE__ */ hubSpotDefined(601);

/** meeting to listing: `HUBSPOT_DEFINED` 897. */
export const meetingToListing = /* @__PURE__ */ hubSpotDefined(897);

/** meeting to order: `HUBSPOT_DEFINED` 769. */
export const meetingToOrder = /* @__PURE__ */ hubSpotDefined(769);

/** meeting to service: `HUBSPOT_DEFINED` 839. */
export const meetingToService = /* @__PURE__ */ hubSpotDefined(839);

/** meeting to ticket: `HUBSPOT_DEFINED` 226. */
export const meetingToTicket = /* @__PURE__ */ hubSpotDefined(226);

/** note to appointment: `HUBSPOT_DEFINED` 921. */
export const noteToAppointment = /* @__PURE__ */ hubSpotDefined(921);

/** note to company: `HUBSPOT_DEFINED` 190. */
export const noteToCompany = /* @__PURE__ */ hubSpotDefined(190);

/** note to contact: `HUBSPOT_DEFINED` 202. */
export const noteToContact = /* @__PURE__ */ hubSpotDefined(202);

/** note to course: `HUBSPOT_DEFINED` 875. */
export const noteToCourse = /* @__PURE__ */ hubSpotDefined(875);

/** note to deal: `HUBSPOT_DEFINED` 214. */
export const noteToDeal = /* @__PURE__ */ hubSpotDefined(214);

/** note to lead: `HUBSPOT_DEFINED` 855. */
export const noteToLead = /* @__PURE__ */ hubSpotDefined(855);

/** note to listing: `HUBSPOT_DEFINED` 899. */
export const noteToListing = /* @__PURE__ */ hubSpotDefined(899);

/** note to order: `HUBSPOT_DEFINED` 765. */
export const noteToOrder = /* @__PURE__ */ hubSpotDefined(765);

/** note to project: `HUBSPOT_DEFINED` 1249. */
export const noteToProject = /* @__PURE__ */ hubSpotDefined(1249);

/** note to service: `HUBSPOT_DEFINED` 837. */
export const noteToService = /* @__PURE__ */ hubSpotDefined(837);

/** note to ticket: `HUBSPOT_DEFINED` 228. */
export const noteToTicket = /* @__PURE__ */ hubSpotDefined(228);

/** order to call: `HUBSPOT_DEFINED` 772. */
export const orderToCall = /* @__PURE__ */ hubSpotDefined(772);

/** order to cart: `HUBSPOT_DEFINED` 593. */
export const orderToCart = /* @__PURE__ */ hubSpotDefined(593);

/** order to communication: `HUBSPOT_DEFINED` 784. */
export const orderToCommunication = /* @__PURE__ */ hubSpotDefined(784);

/** order to company: `HUBSPOT_DEFINED` 934. */
export const orderToCompany = /* @__PURE__ */ hubSpotDefined(934);

/** order to contact: `HUBSPOT_DEFINED` 507. */
export const orderToContact = /* @__PURE__ */ hubSpotDefined(507);

/** order to deal: `HUBSPOT_DEFINED` 512. */
export const orderToDeal = /* @__PURE__ */ hubSpotDefined(512);

/** order to discount: `HUBSPOT_DEFINED` 519. */
export const orderToDiscount = /* @__PURE__ */ hubSpotDefined(519);

/** order to discount code: `HUBSPOT_DEFINED` 521. */
export const orderToDiscountCode = /* @__PURE__ */ hubSpotDefined(521);

/** order to email: `HUBSPOT_DEFINED` 776. */
export const orderToEmail = /* @__PURE__ */ hubSpotDefined(776);

/** order to feedback submission: `HUBSPOT_DEFINED` 1168. */
export const orderToFeedbackSubmission = /* @__PURE__ */ hubSpotDefined(1168);

/** order to invoice: `HUBSPOT_DEFINED` 518. */
export const orderToInvoice = /* @__PURE__ */ hubSpotDefined(518);

/** order to line item: `HUBSPOT_DEFINED` 513. */
export const orderToLineItem = /* @__PURE__ */ hubSpotDefined(513);

/** order to meeting: `HUBSPOT_DEFINED` 768. */
export const orderToMeeting = /* @__PURE__ */ hubSpotDefined(768);

/** order to note: `HUBSPOT_DEFINED` 764. */
export const orderToNote = /* @__PURE__ */ hubSpotDefined(764);

/** order to payment: `HUBSPOT_DEFINED` 523. */
export const orderToPayment = /* @__PURE__ */ hubSpotDefined(523);

/** order to postal mail: `HUBSPOT_DEFINED` 789. */
export const orderToPostalMail = /* @__PURE__ */ hubSpotDefined(789);

/** order to primary company: `HUBSPOT_DEFINED` 509. */
export const orderToPrimaryCompany = /* @__PURE__ */ hubSpotDefined(509);

/** order to quote: `HUBSPOT_DEFINED` 730. */
export const orderToQuote = /* @__PURE__ */ hubSpotDefined(730);

/** order to subscription: `HUBSPOT_DEFINED` 516. */
export const orderToSubscription = /* @__PURE__ */ hubSpotDefined(516);

/** order to task: `HUBSPOT_DEFINED` 726. */
export const orderToTask = /* @__PURE__ */ hubSpotDefined(726);

/** order to ticket: `HUBSPOT_DEFINED` 525. */
export const orderToTicket = /* @__PURE__ */ hubSpotDefined(525);

/** parent company to child company: `HUBSPOT_DEFINED` 13. */
export const parentCompanyToChildCompany = /* @__PURE__ */ hubSpotDefined(13);

/** payment link to company: `HUBSPOT_DEFINED` 471. */
export const paymentLinkToCompany = /* @__PURE__ */ hubSpotDefined(471);

/** payment link to contact: `HUBSPOT_DEFINED` 469. */
export const paymentLinkToContact = /* @__PURE__ */ hubSpotDefined(469);

/** payment link to deal: `HUBSPOT_DEFINED` 473. */
export const paymentLinkToDeal = /* @__PURE__ */ hubSpotDefined(473);

/** payment link to discount: `HUBSPOT_DEFINED` 682. */
export const paymentLinkToDiscount = /* @__PURE__ */ hubSpotDefined(682);

/** payment link to fee: `HUBSPOT_DEFINED` 686. */
export const paymentLinkToFee = /* @__PURE__ */ hubSpotDefined(686);

/** payment link to invoice: `HUBSPOT_DEFINED` 814. */
export const paymentLinkToInvoice = /* @__PURE__ */ hubSpotDefined(814);

/** payment link to line item: `HUBSPOT_DEFINED` 758. */
export const paymentLinkToLineItem = /* @__PURE__ */ hubSpotDefined(758);

/** payment link to payment: `HUBSPOT_DEFINED` 475. */
export const paymentLinkToPayment = /* @__PURE__ */ hubSpotDefined(475);

/** payment link to subscription: `HUBSPOT_DEFINED` 477. */
export const paymentLinkToSubscription = /* @__PURE__ */ hubSpotDefined(477);

/** payment link to tax: `HUBSPOT_DEFINED` 684. */
export const paymentLinkToTax = /* @__PURE__ */ hubSpotDefined(684);

/** payment to company: `HUBSPOT_DEFINED` 389. */
export const paymentToCompany = /* @__PURE__ */ hubSpotDefined(389);

/** payment to contact: `HUBSPOT_DEFINED` 387. */
export const paymentToContact = /* @__PURE__ */ hubSpotDefined(387);

/** payment to deal: `HUBSPOT_DEFINED` 391. */
export const paymentToDeal = /* @__PURE__ */ hubSpotDefined(391);

/** payment to discount: `HUBSPOT_DEFINED` 428. */
export const paymentToDiscount = /* @__PURE__ */ hubSpotDefined(428);

/** payment to fee: `HUBSPOT_DEFINED` 1326. */
export const paymentToFee = /* @__PURE__ */ hubSpotDefined(1326);

/** payment to feedback submission: `HUBSPOT_DEFINED` 1170. */
export const paymentToFeedbackSubmission = /* @__PURE__ */ hubSpotDefined(1170);

/** payment to invoice: `HUBSPOT_DEFINED` 542. */
export const paymentToInvoice = /* @__PURE__ */ hubSpotDefined(542);

/** payment to line item: `HUBSPOT_DEFINED` 395. */
export const paymentToLineItem = /* @__PURE__ */ hubSpotDefined(395);

/** payment to order: `HUBSPOT_DEFINED` 524. */
export const paymentToOrder = /* @__PURE__ */ hubSpotDefined(524);

/** payment to payment link: `HUBSPOT_DEFINED` 476. */
export const paymentToPaymentLink = /* @__PURE__ */ hubSpotDefined(476);

/** payment to quote: `HUBSPOT_DEFINED` 397. */
export const paymentToQuote = /* @__PURE__ */ hubSpotDefined(397);

/** payment to subscription: `HUBSPOT_DEFINED` 393. */
export const paymentToSubscription = /* @__PURE__ */ hubSpotDefined(393);

/** payment to ticket: `HUBSPOT_DEFINED` 1354. */
export const paymentToTicket = /* @__PURE__ */ hubSpotDefined(1354);

/** postal mail to appointment: `HUBSPOT_DEFINED` 927. */
export const postalMailToAppointment = /* @__PURE__ */ hubSpotDefined(927);

/** postal mail to company: `HUBSPOT_DEFINED` 459. */
export const postalMailToCompany = /* @__PURE__ */ hubSpotDefined(459);

/** postal mail to contact: `HUBSPOT_DEFINED` 453. */
export const postalMailToContact = /* @__PURE__ */ hubSpotDefined(453);

/** postal mail to course: `HUBSPOT_DEFINED` 881. */
export const postalMailToCourse = /* @__PURE__ */ hubSpotDefined(881);

/** postal mail to deal: `HUBSPOT_DEFINED` 457. */
export const postalMailToDeal = /* @__PURE__ */ hubSpotDefined(457);

/** postal mail to listing: `HUBSPOT_DEFINED` 905. */
export const postalMailToListing = /* @__PURE__ */ hubSpotDefined(905);

/** postal mail to order: `HUBSPOT_DEFINED` 788. */
export const postalMailToOrder = /* @__PURE__ */ hubSpotDefined(788);

/** postal mail to project: `HUBSPOT_DEFINED` 1264. */
export const postalMailToProject = /* @__PURE__ */ hubSpotDefined(1264);

/** postal mail to service: `HUBSPOT_DEFINED` 849. */
export const postalMailToService = /* @__PURE__ */ hubSpotDefined(849);

/** postal mail to ticket: `HUBSPOT_DEFINED` 455. */
export const postalMailToTicket = /* @__PURE__ */ hubSpotDefined(455);

/** primary company to deal: `HUBSPOT_DEFINED` 6. */
export const primaryCompanyToDeal = /* @__PURE__ */ hubSpotDefined(6);

/** primary company to order: `HUBSPOT_DEFINED` 510. */
export const primaryCompanyToOrder = /* @__PURE__ */ hubSpotDefined(510);

/** primary company to ticket: `HUBSPOT_DEFINED` 25. */
export const primaryCompanyToTicket = /* @__PURE__ */ hubSpotDefined(25);

/** primary deal to lead: `HUBSPOT_DEFINED` 583. */
export const primaryDealToLead = /* @__PURE__ */ hubSpotDefined(583);

/** project to appointment: `HUBSPOT_DEFINED` 1324. */
export const projectToAppointment = /* @__PURE__ */ hubSpotDefined(1324);

/** project to call: `HUBSPOT_DEFINED` 1257. */
export const projectToCall = /* @__PURE__ */ hubSpotDefined(1257);

/** project to communication: `HUBSPOT_DEFINED` 1281. */
export const projectToCommunication = /* @__PURE__ */ hubSpotDefined(1281);

/** project to company: `HUBSPOT_DEFINED` 1236. */
export const projectToCompany = /* @__PURE__ */ hubSpotDefined(1236);

/** project to contact: `HUBSPOT_DEFINED` 1242. */
export const projectToContact = /* @__PURE__ */ hubSpotDefined(1242);

/** project to conversation session: `HUBSPOT_DEFINED` 1261. */
export const projectToConversationSession = /* @__PURE__ */ hubSpotDefined(1261);

/** project to course: `HUBSPOT_DEFINED` 1322. */
export const projectToCourse = /* @__PURE__ */ hubSpotDefined(1322);

/** project to data sync: `HUBSPOT_DEFINED` 1304. */
export const projectToDataSync = /* @__PURE__ */ hubSpotDefined(1304);

/** project to deal: `HUBSPOT_DEFINED` 1238. */
export const projectToDeal = /* @__PURE__ */ hubSpotDefined(1238);

/** project to email: `HUBSPOT_DEFINED` 1259. */
export const projectToEmail = /* @__PURE__ */ hubSpotDefined(1259);

/** project to engagement: `HUBSPOT_DEFINED` 1252. */
export const projectToEngagement = /* @__PURE__ */ hubSpotDefined(1252);

/** project to listing: `HUBSPOT_DEFINED` 1320. */
export const projectToListing = /* @__PURE__ */ hubSpotDefined(1320);

/** project to marketing event: `HUBSPOT_DEFINED` 1250. */
export const projectToMarketingEvent = /* @__PURE__ */ hubSpotDefined(1250);

/** project to meeting event: `HUBSPOT_DEFINED` 1255. */
export const projectToMeetingEvent = /* @__PURE__ */ hubSpotDefined(1255);

/** project to note: `HUBSPOT_DEFINED` 1248. */
export const projectToNote = /* @__PURE__ */ hubSpotDefined(1248);

/** project to postal mail: `HUBSPOT_DEFINED` 1263. */
export const projectToPostalMail = /* @__PURE__ */ hubSpotDefined(1263);

/** project to primary company: `HUBSPOT_DEFINED` 1299. */
export const projectToPrimaryCompany = /* @__PURE__ */ hubSpotDefined(1299);

/** project to project: `HUBSPOT_DEFINED` 1254. */
export const projectToProject = /* @__PURE__ */ hubSpotDefined(1254);

/** project to service: `HUBSPOT_DEFINED` 1244. */
export const projectToService = /* @__PURE__ */ hubSpotDefined(1244);

/** project to task: `HUBSPOT_DEFINED` 1246. */
export const projectToTask = /* @__PURE__ */ hubSpotDefined(1246);

/** project to ticket: `HUBSPOT_DEFINED` 1240. */
export const projectToTicket = /* @__PURE__ */ hubSpotDefined(1240);

/** quote to billing company: `HUBSPOT_DEFINED` 1334. */
export const quoteToBillingCompany = /* @__PURE__ */ hubSpotDefined(1334);

/** quote to billing contact: `HUBSPOT_DEFINED` 1226. */
export const quoteToBillingContact = /* @__PURE__ */ hubSpotDefined(1226);

/** quote to cart: `HUBSPOT_DEFINED` 733. */
export const quoteToCart = /* @__PURE__ */ hubSpotDefined(733);

/** quote to company: `HUBSPOT_DEFINED` 71. */
export const quoteToCompany = /* @__PURE__ */ hubSpotDefined(71);

/** quote to contact: `HUBSPOT_DEFINED` 69. */
export const quoteToContact = /* @__PURE__ */ hubSpotDefined(69);

/** quote to deal: `HUBSPOT_DEFINED` 64. */
export const quoteToDeal = /* @__PURE__ */ hubSpotDefined(64);

/** quote to discount: `HUBSPOT_DEFINED` 362. */
export const quoteToDiscount = /* @__PURE__ */ hubSpotDefined(362);

/** quote to fee: `HUBSPOT_DEFINED` 364. */
export const quoteToFee = /* @__PURE__ */ hubSpotDefined(364);

/** quote to feedback submission: `HUBSPOT_DEFINED` 1172. */
export const quoteToFeedbackSubmission = /* @__PURE__ */ hubSpotDefined(1172);

/** quote to invoice: `HUBSPOT_DEFINED` 408. */
export const quoteToInvoice = /* @__PURE__ */ hubSpotDefined(408);

/** quote to line item: `HUBSPOT_DEFINED` 67. */
export const quoteToLineItem = /* @__PURE__ */ hubSpotDefined(67);

/** quote to order: `HUBSPOT_DEFINED` 731. */
export const quoteToOrder = /* @__PURE__ */ hubSpotDefined(731);

/** quote to payment: `HUBSPOT_DEFINED` 398. */
export const quoteToPayment = /* @__PURE__ */ hubSpotDefined(398);

/** quote to quote template: `HUBSPOT_DEFINED` 286. */
export const quoteToQuoteTemplate = /* @__PURE__ */ hubSpotDefined(286);

/** quote to signer contact: `HUBSPOT_DEFINED` 702. */
export const quoteToSignerContact = /* @__PURE__ */ hubSpotDefined(702);

/** quote to subscription: `HUBSPOT_DEFINED` 304. */
export const quoteToSubscription = /* @__PURE__ */ hubSpotDefined(304);

/** quote to task: `HUBSPOT_DEFINED` 217. */
export const quoteToTask = /* @__PURE__ */ hubSpotDefined(217);

/** quote to tax: `HUBSPOT_DEFINED` 366. */
export const quoteToTax = /* @__PURE__ */ hubSpotDefined(366);

/** service to call: `HUBSPOT_DEFINED` 840. */
export const serviceToCall = /* @__PURE__ */ hubSpotDefined(840);

/** service to communication: `HUBSPOT_DEFINED` 846. */
export const serviceToCommunication = /* @__PURE__ */ hubSpotDefined(846);

/** service to company: `HUBSPOT_DEFINED` 792. */
export const serviceToCompany = /* @__PURE__ */ hubSpotDefined(792);

/** service to contact: `HUBSPOT_DEFINED` 798. */
export const serviceToContact = /* @__PURE__ */ hubSpotDefined(798);

/** service to deal: `HUBSPOT_DEFINED` 794. */
export const serviceToDeal = /* @__PURE__ */ hubSpotDefined(794);

/** service to email: `HUBSPOT_DEFINED` 842. */
export const serviceToEmail = /* @__PURE__ */ hubSpotDefined(842);

/** service to meeting: `HUBSPOT_DEFINED` 838. */
export const serviceToMeeting = /* @__PURE__ */ hubSpotDefined(838);

/** service to note: `HUBSPOT_DEFINED` 836. */
export const serviceToNote = /* @__PURE__ */ hubSpotDefined(836);

/** service to postal mail: `HUBSPOT_DEFINED` 848. */
export const serviceToPostalMail = /* @__PURE__ */ hubSpotDefined(848);

/** service to project: `HUBSPOT_DEFINED` 1245. */
export const serviceToProject = /* @__PURE__ */ hubSpotDefined(1245);

/** service to task: `HUBSPOT_DEFINED` 852. */
export const serviceToTask = /* @__PURE__ */ hubSpotDefined(852);

/** service to ticket: `HUBSPOT_DEFINED` 796. */
export const serviceToTicket = /* @__PURE__ */ hubSpotDefined(796);

/** signer contact to quote: `HUBSPOT_DEFINED` 703. */
export const signerContactToQuote = /* @__PURE__ */ hubSpotDefined(703);

/** subscription to company: `HUBSPOT_DEFINED` 297. */
export const subscriptionToCompany = /* @__PURE__ */ hubSpotDefined(297);

/** subscription to contact: `HUBSPOT_DEFINED` 295. */
export const subscriptionToContact = /* @__PURE__ */ hubSpotDefined(295);

/** subscription to deal: `HUBSPOT_DEFINED` 299. */
export const subscriptionToDeal = /* @__PURE__ */ hubSpotDefined(299);

/** subscription to feedback submission: `HUBSPOT_DEFINED` 1174. */
export const subscriptionToFeedbackSubmission = /* @__PURE__ */ hubSpotDefined(1174);

/** subscription to invoice: `HUBSPOT_DEFINED` 623. */
export const subscriptionToInvoice = /* @__PURE__ */ hubSpotDefined(623);

/** subscription to line item: `HUBSPOT_DEFINED` 301. */
export const subscriptionToLineItem = /* @__PURE__ */ hubSpotDefined(301);

/** subscription to order: `HUBSPOT_DEFINED` 515. */
export const subscriptionToOrder = /* @__PURE__ */ hubSpotDefined(515);

/** subscription to payment link: `HUBSPOT_DEFINED` 478. */
export const subscriptionToPaymentLink = /* @__PURE__ */ hubSpotDefined(478);

/** subscription to quote: `HUBSPOT_DEFINED` 303. */
export const subscriptionToQuote = /* @__PURE__ */ hubSpotDefined(303);

/** subscription to ticket: `HUBSPOT_DEFINED` 1121. */
export const subscriptionToTicket = /* @__PURE__ */ hubSpotDefined(1121);

/** task to appointment: `HUBSPOT_DEFINED` 923. */
export const taskToAppointment = /* @__PURE__ */ hubSpotDefined(923);

/** task to company: `HUBSPOT_DEFINED` 192. */
export const taskToCompany = /* @__PURE__ */ hubSpotDefined(192);

/** task to contact: `HUBSPOT_DEFINED` 204. */
export const taskToContact = /* @__PURE__ */ hubSpotDefined(204);

/** task to course: `HUBSPOT_DEFINED` 877. */
export const taskToCourse = /* @__PURE__ */ hubSpotDefined(877);

/** task to deal: `HUBSPOT_DEFINED` 216. */
export const taskToDeal = /* @__PURE__ */ hubSpotDefined(216);

/** task to lead: `HUBSPOT_DEFINED` 647. */
export const taskToLead = /* @__PURE__ */ hubSpotDefined(647);

/** task to listing: `HUBSPOT_DEFINED` 901. */
export const taskToListing = /* @__PURE__ */ hubSpotDefined(901);

/** task to order: `HUBSPOT_DEFINED` 727. */
export const taskToOrder = /* @__PURE__ */ hubSpotDefined(727);

/** task to project: `HUBSPOT_DEFINED` 1247. */
export const taskToProject = /* @__PURE__ */ hubSpotDefined(1247);

/** task to quote: `HUBSPOT_DEFINED` 218. */
export const taskToQuote = /* @__PURE__ */ hubSpotDefined(218);

/** task to service: `HUBSPOT_DEFINED` 853. */
export const taskToService = /* @__PURE__ */ hubSpotDefined(853);

/** task to ticket: `HUBSPOT_DEFINED` 230. */
export const taskToTicket = /* @__PURE__ */ hubSpotDefined(230);

/** tax to invoice: `HUBSPOT_DEFINED` 416. */
export const taxToInvoice = /* @__PURE__ */ hubSpotDefined(416);

/** tax to payment link: `HUBSPOT_DEFINED` 685. */
export const taxToPaymentLink = /* @__PURE__ */ hubSpotDefined(685);

/** tax to quote: `HUBSPOT_DEFINED` 365. */
export const taxToQuote = /* @__PURE__ */ hubSpotDefined(365);

/** ticket to appointment: `HUBSPOT_DEFINED` 947. */
export const ticketToAppointment = /* @__PURE__ */ hubSpotDefined(947);

/** ticket to call: `HUBSPOT_DEFINED` 219. */
export const ticketToCall = /* @__PURE__ */ hubSpotDefined(219);

/** ticket to communication: `HUBSPOT_DEFINED` 84. */
export const ticketToCommunication = /* @__PURE__ */ hubSpotDefined(84);

/** ticket to company: `HUBSPOT_DEFINED` 339. */
export const ticketToCompany = /* @__PURE__ */ hubSpotDefined(339);

/** ticket to contact: `HUBSPOT_DEFINED` 16. */
export const ticketToContact = /* @__PURE__ */ hubSpotDefined(16);

/** ticket to conversation: `HUBSPOT_DEFINED` 278. */
export const ticketToConversation = /* @__PURE__ */ hubSpotDefined(278);

/** ticket to course: `HUBSPOT_DEFINED` 941. */
export const ticketToCourse = /* @__PURE__ */ hubSpotDefined(941);

/** ticket to deal: `HUBSPOT_DEFINED` 28. */
export const ticketToDeal = /* @__PURE__ */ hubSpotDefined(28);

/** ticket to email: `HUBSPOT_DEFINED` 223. */
export const ticketToEmail = /* @__PURE__ */ hubSpotDefined(223);

/** ticket to feedback submission: `HUBSPOT_DEFINED` 99. */
export const ticketToFeedbackSubmission = /* @__PURE__ */ hubSpotDefined(99);

/** ticket to listing: `HUBSPOT_DEFINED` 943. */
export const ticketToListing = /* @__PURE__ */ hubSpotDefined(943);

/** ticket to meeting: `HUBSPOT_DEFINED` 225. */
export const ticketToMeeting = /* @__PURE__ */ hubSpotDefined(225);

/** ticket to note: `HUBSPOT_DEFINED` 227. */
export const ticketToNote = /* @__PURE__ */ hubSpotDefined(227);

/** ticket to order: `HUBSPOT_DEFINED` 526. */
export const ticketToOrder = /* @__PURE__ */ hubSpotDefined(526);

/** ticket to payment: `HUBSPOT_DEFINED` 1355. */
export const ticketToPayment = /* @__PURE__ */ hubSpotDefined(1355);

/** ticket to postal mail: `HUBSPOT_DEFINED` 456. */
export const ticketToPostalMail = /* @__PURE__ */ hubSpotDefined(456);

/** ticket to primary company: `HUBSPOT_DEFINED` 26. */
export const ticketToPrimaryCompany = /* @__PURE__ */ hubSpotDefined(26);

/** ticket to project: `HUBSPOT_DEFINED` 1241. */
export const ticketToProject = /* @__PURE__ */ hubSpotDefined(1241);

/** ticket to service: `HUBSPOT_DEFINED` 797. */
export const ticketToService = /* @__PURE__ */ hubSpotDefined(797);

/** ticket to subscription: `HUBSPOT_DEFINED` 1122. */
export const ticketToSubscription = /* @__PURE__ */ hubSpotDefined(1122);

/** ticket to task: `HUBSPOT_DEFINED` 229. */
export const ticketToTask = /* @__PURE__ */ hubSpotDefined(229);

/** ticket to thread: `HUBSPOT_DEFINED` 32. */
export const ticketToThread = /* @__PURE__ */ hubSpotDefined(32);

/** ticket to ticket: `HUBSPOT_DEFINED` 452. */
export const ticketToTicket = /* @__PURE__ */ hubSpotDefined(452);

/** upcoming line item to subscription: `HUBSPOT_DEFINED` 565. */
export const upcomingLineItemToSubscription = /* @__PURE__ */ hubSpotDefined(565);
