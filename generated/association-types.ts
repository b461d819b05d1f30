// Generated from specs/association-types.tsv by `npm run generate`. Do not edit: change the spec and generate again.

/** appointment to call: `HUBSPOT_DEFINED` 912. */
export const appointmentToCall = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 912 } as const;

/** appointment to communication: `HUBSPOT_DEFINED` 924. */
export const appointmentToCommunication = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 924 } as const;

/** appointment to company: `HUBSPOT_DEFINED` 908. */
export const appointmentToCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 908 } as const;

/** appointment to contact: `HUBSPOT_DEFINED` 906. */
export const appointmentToContact = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 906 } as const;

/** appointment to deal: `HUBSPOT_DEFINED` 944. */
export const appointmentToDeal = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 944 } as const;

/** appointment to email: `HUBSPOT_DEFINED` 916. */
export const appointmentToEmail = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 916 } as const;

/** appointment to meeting: `HUBSPOT_DEFINED` 918. */
export const appointmentToMeeting = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 918 } as const;

/** appointment to note: `HUBSPOT_DEFINED` 920. */
export const appointmentToNote = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 920 } as const;

/** appointment to postal mail: `HUBSPOT_DEFINED` 926. */
export const appointmentToPostalMail = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 926 } as const;

/** appointment to project: `HUBSPOT_DEFINED` 1325. */
export const appointmentToProject = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1325 } as const;

/** appointment to task: `HUBSPOT_DEFINED` 922. */
export const appointmentToTask = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 922 } as const;

/** appointment to ticket: `HUBSPOT_DEFINED` 946. */
export const appointmentToTicket = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 946 } as const;

/** billing company to quote: `HUBSPOT_DEFINED` 1335. */
export const billingCompanyToQuote = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1335 } as const;

/** billing contact to company: `HUBSPOT_DEFINED` 931. */
export const billingContactToCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 931 } as const;

/** billing contact to quote: `HUBSPOT_DEFINED` 1227. */
export const billingContactToQuote = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1227 } as const;

/** call to appointment: `HUBSPOT_DEFINED` 913. */
export const callToAppointment = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 913 } as const;

/** call to company: `HUBSPOT_DEFINED` 182. */
export const callToCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 182 } as const;

/** call to contact: `HUBSPOT_DEFINED` 194. */
export const callToContact = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 194 } as const;

/** call to course: `HUBSPOT_DEFINED` 867. */
export const callToCourse = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 867 } as const;

/** call to deal: `HUBSPOT_DEFINED` 206. */
export const callToDeal = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 206 } as const;

/** call to feedback submission: `HUBSPOT_DEFINED` 1156. */
export const callToFeedbackSubmission = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1156 } as const;

/** call to lead: `HUBSPOT_DEFINED` 597. */
export const callToLead = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 597 } as const;

/** call to listing: `HUBSPOT_DEFINED` 891. */
export const callToListing = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 891 } as const;

/** call to order: `HUBSPOT_DEFINED` 773. */
export const callToOrder = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 773 } as const;

/** call to project: `HUBSPOT_DEFINED` 1258. */
export const callToProject = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1258 } as const;

/** call to service: `HUBSPOT_DEFINED` 841. */
export const callToService = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 841 } as const;

/** call to ticket: `HUBSPOT_DEFINED` 220. */
export const callToTicket = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 220 } as const;

/** cart to contact: `HUBSPOT_DEFINED` 586. */
export const cartToContact = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 586 } as const;

/** cart to deal: `HUBSPOT_DEFINED` 1347. */
export const cartToDeal = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1347 } as const;

/** cart to discount: `HUBSPOT_DEFINED` 588. */
export const cartToDiscount = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 588 } as const;

/** cart to feedback submission: `HUBSPOT_DEFINED` 1158. */
export const cartToFeedbackSubmission = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1158 } as const;

/** cart to line item: `HUBSPOT_DEFINED` 590. */
export const cartToLineItem = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 590 } as const;

/** cart to order: `HUBSPOT_DEFINED` 592. */
export const cartToOrder = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 592 } as const;

/** cart to quote: `HUBSPOT_DEFINED` 732. */
export const cartToQuote = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 732 } as const;

/** cart to task: `HUBSPOT_DEFINED` 728. */
export const cartToTask = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 728 } as const;

/** cart to ticket: `HUBSPOT_DEFINED` 594. */
export const cartToTicket = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 594 } as const;

/** child company to parent company: `HUBSPOT_DEFINED` 14. */
export const childCompanyToParentCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 14 } as const;

/** communication to appointment: `HUBSPOT_DEFINED` 925. */
export const communicationToAppointment = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 925 } as const;

/** communication to company: `HUBSPOT_DEFINED` 87. */
export const communicationToCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 87 } as const;

/** communication to contact: `HUBSPOT_DEFINED` 81. */
export const communicationToContact = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 81 } as const;

/** communication to course: `HUBSPOT_DEFINED` 879. */
export const communicationToCourse = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 879 } as const;

/** communication to deal: `HUBSPOT_DEFINED` 85. */
export const communicationToDeal = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 85 } as const;

/** communication to lead: `HUBSPOT_DEFINED` 603. */
export const communicationToLead = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 603 } as const;

/** communication to listing: `HUBSPOT_DEFINED` 903. */
export const communicationToListing = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 903 } as const;

/** communication to order: `HUBSPOT_DEFINED` 785. */
export const communicationToOrder = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 785 } as const;

/** communication to project: `HUBSPOT_DEFINED` 1282. */
export const communicationToProject = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1282 } as const;

/** communication to service: `HUBSPOT_DEFINED` 847. */
export const communicationToService = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 847 } as const;

/** communication to ticket: `HUBSPOT_DEFINED` 83. */
export const communicationToTicket = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 83 } as const;

/** company to appointment: `HUBSPOT_DEFINED` 909. */
export const companyToAppointment = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 909 } as const;

/** company to billing contact: `HUBSPOT_DEFINED` 930. */
export const companyToBillingContact = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 930 } as const;

/** company to call: `HUBSPOT_DEFINED` 181. */
export const companyToCall = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 181 } as const;

/** company to communication: `HUBSPOT_DEFINED` 88. */
export const companyToCommunication = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 88 } as const;

/** company to company: `HUBSPOT_DEFINED` 450. */
export const companyToCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 450 } as const;

/** company to contact: `HUBSPOT_DEFINED` 280. */
export const companyToContact = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 280 } as const;

/** company to course: `HUBSPOT_DEFINED` 939. */
export const companyToCourse = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 939 } as const;

/** company to deal: `HUBSPOT_DEFINED` 342. */
export const companyToDeal = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 342 } as const;

/** company to email: `HUBSPOT_DEFINED` 185. */
export const companyToEmail = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 185 } as const;

/** company to feedback submission: `HUBSPOT_DEFINED` 929. */
export const companyToFeedbackSubmission = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 929 } as const;

/** company to invoice: `HUBSPOT_DEFINED` 180. */
export const companyToInvoice = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 180 } as const;

/** company to lead: `HUBSPOT_DEFINED` 611. */
export const companyToLead = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 611 } as const;

/** company to listing: `HUBSPOT_DEFINED` 885. */
export const companyToListing = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 885 } as const;

/** company to meeting: `HUBSPOT_DEFINED` 187. */
export const companyToMeeting = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 187 } as const;

/** company to note: `HUBSPOT_DEFINED` 189. */
export const companyToNote = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 189 } as const;

/** company to order: `HUBSPOT_DEFINED` 935. */
export const companyToOrder = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 935 } as const;

/** company to payment: `HUBSPOT_DEFINED` 390. */
export const companyToPayment = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 390 } as const;

/** company to payment link: `HUBSPOT_DEFINED` 472. */
export const companyToPaymentLink = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 472 } as const;

/** company to postal mail: `HUBSPOT_DEFINED` 460. */
export const companyToPostalMail = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 460 } as const;

/** company to primary contact: `HUBSPOT_DEFINED` 2. */
export const companyToPrimaryContact = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 2 } as const;

/** company to project: `HUBSPOT_DEFINED` 1237. */
export const companyToProject = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1237 } as const;

/** company to quote: `HUBSPOT_DEFINED` 72. */
export const companyToQuote = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 72 } as const;

/** company to service: `HUBSPOT_DEFINED` 793. */
export const companyToService = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 793 } as const;

/** company to subscription: `HUBSPOT_DEFINED` 298. */
export const companyToSubscription = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 298 } as const;

/** company to task: `HUBSPOT_DEFINED` 191. */
export const companyToTask = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 191 } as const;

/** company to ticket: `HUBSPOT_DEFINED` 340. */
export const companyToTicket = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 340 } as const;

/** contact to appointment: `HUBSPOT_DEFINED` 907. */
export const contactToAppointment = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 907 } as const;

/** contact to call: `HUBSPOT_DEFINED` 193. */
export const contactToCall = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 193 } as const;

/** contact to cart: `HUBSPOT_DEFINED` 587. */
export const contactToCart = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 587 } as const;

/** contact to communication: `HUBSPOT_DEFINED` 82. */
export const contactToCommunication = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 82 } as const;

/** contact to company: `HUBSPOT_DEFINED` 279. */
export const contactToCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 279 } as const;

/** contact to contact: `HUBSPOT_DEFINED` 449. */
export const contactToContact = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 449 } as const;

/** contact to course: `HUBSPOT_DEFINED` 861. */
export const contactToCourse = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 861 } as const;

/** contact to deal: `HUBSPOT_DEFINED` 4. */
export const contactToDeal = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 4 } as const;

/** contact to email: `HUBSPOT_DEFINED` 197. */
export const contactToEmail = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 197 } as const;

/** contact to feedback submission: `HUBSPOT_DEFINED` 97. */
export const contactToFeedbackSubmission = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 97 } as const;

/** contact to invoice: `HUBSPOT_DEFINED` 178. */
export const contactToInvoice = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 178 } as const;

/** contact to lead: `HUBSPOT_DEFINED` 609. */
export const contactToLead = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 609 } as const;

/** contact to listing: `HUBSPOT_DEFINED` 883. */
export const contactToListing = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 883 } as const;

/** contact to meeting: `HUBSPOT_DEFINED` 199. */
export const contactToMeeting = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 199 } as const;

/** contact to note: `HUBSPOT_DEFINED` 201. */
export const contactToNote = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 201 } as const;

/** contact to order: `HUBSPOT_DEFINED` 508. */
export const contactToOrder = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 508 } as const;

/** contact to payment: `HUBSPOT_DEFINED` 388. */
export const contactToPayment = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 388 } as const;

/** contact to payment link: `HUBSPOT_DEFINED` 470. */
export const contactToPaymentLink = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 470 } as const;

/** contact to postal mail: `HUBSPOT_DEFINED` 454. */
export const contactToPostalMail = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 454 } as const;

/** contact to primary company: `HUBSPOT_DEFINED` 1. */
export const contactToPrimaryCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1 } as const;

/** contact to project: `HUBSPOT_DEFINED` 1243. */
export const contactToProject = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1243 } as const;

/** contact to quote: `HUBSPOT_DEFINED` 70. */
export const contactToQuote = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 70 } as const;

/** contact to service: `HUBSPOT_DEFINED` 799. */
export const contactToService = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 799 } as const;

/** contact to subscription: `HUBSPOT_DEFINED` 296. */
export const contactToSubscription = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 296 } as const;

/** contact to task: `HUBSPOT_DEFINED` 203. */
export const contactToTask = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 203 } as const;

/** contact to ticket: `HUBSPOT_DEFINED` 15. */
export const contactToTicket = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 15 } as const;

/** course to call: `HUBSPOT_DEFINED` 866. */
export const courseToCall = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 866 } as const;

/** course to communication: `HUBSPOT_DEFINED` 878. */
export const courseToCommunication = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 878 } as const;

/** course to company: `HUBSPOT_DEFINED` 938. */
export const courseToCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 938 } as const;

/** course to contact: `HUBSPOT_DEFINED` 860. */
export const courseToContact = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 860 } as const;

/** course to deal: `HUBSPOT_DEFINED` 862. */
export const courseToDeal = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 862 } as const;

/** course to email: `HUBSPOT_DEFINED` 870. */
export const courseToEmail = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 870 } as const;

/** course to meeting: `HUBSPOT_DEFINED` 872. */
export const courseToMeeting = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 872 } as const;

/** course to note: `HUBSPOT_DEFINED` 874. */
export const courseToNote = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 874 } as const;

/** course to postal mail: `HUBSPOT_DEFINED` 880. */
export const courseToPostalMail = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 880 } as const;

/** course to project: `HUBSPOT_DEFINED` 1323. */
export const courseToProject = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1323 } as const;

/** course to task: `HUBSPOT_DEFINED` 876. */
export const courseToTask = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 876 } as const;

/** course to ticket: `HUBSPOT_DEFINED` 940. */
export const courseToTicket = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 940 } as const;

/** deal to appointment: `HUBSPOT_DEFINED` 945. */
export const dealToAppointment = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 945 } as const;

/** deal to call: `HUBSPOT_DEFINED` 205. */
export const dealToCall = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 205 } as const;

/** deal to cart: `HUBSPOT_DEFINED` 1346. */
export const dealToCart = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1346 } as const;

/** deal to communication: `HUBSPOT_DEFINED` 86. */
export const dealToCommunication = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 86 } as const;

/** deal to company: `HUBSPOT_DEFINED` 341. */
export const dealToCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 341 } as const;

/** deal to contact: `HUBSPOT_DEFINED` 3. */
export const dealToContact = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 3 } as const;

/** deal to course: `HUBSPOT_DEFINED` 863. */
export const dealToCourse = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 863 } as const;

/** deal to deal: `HUBSPOT_DEFINED` 451. */
export const dealToDeal = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 451 } as const;

/** deal to deal split: `HUBSPOT_DEFINED` 313. */
export const dealToDealSplit = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 313 } as const;

/** deal to email: `HUBSPOT_DEFINED` 209. */
export const dealToEmail = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 209 } as const;

/** deal to feedback submission: `HUBSPOT_DEFINED` 985. */
export const dealToFeedbackSubmission = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 985 } as const;

/** deal to goal: `HUBSPOT_DEFINED` 1357. */
export const dealToGoal = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1357 } as const;

/** deal to invoice: `HUBSPOT_DEFINED` 176. */
export const dealToInvoice = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 176 } as const;

/** deal to lead: `HUBSPOT_DEFINED` 1038. */
export const dealToLead = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1038 } as const;

/** deal to line item: `HUBSPOT_DEFINED` 19. */
export const dealToLineItem = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 19 } as const;

/** deal to listing: `HUBSPOT_DEFINED` 887. */
export const dealToListing = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 887 } as const;

/** deal to meeting: `HUBSPOT_DEFINED` 211. */
export const dealToMeeting = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 211 } as const;

/** deal to note: `HUBSPOT_DEFINED` 213. */
export const dealToNote = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 213 } as const;

/** deal to order: `HUBSPOT_DEFINED` 511. */
export const dealToOrder = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 511 } as const;

/** deal to payment: `HUBSPOT_DEFINED` 392. */
export const dealToPayment = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 392 } as const;

/** deal to payment link: `HUBSPOT_DEFINED` 474. */
export const dealToPaymentLink = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 474 } as const;

/** deal to postal mail: `HUBSPOT_DEFINED` 458. */
export const dealToPostalMail = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 458 } as const;

/** deal to primary company: `HUBSPOT_DEFINED` 5. */
export const dealToPrimaryCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 5 } as const;

/** deal to project: `HUBSPOT_DEFINED` 1239. */
export const dealToProject = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1239 } as const;

/** deal to quote: `HUBSPOT_DEFINED` 63. */
export const dealToQuote = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 63 } as const;

/** deal to service: `HUBSPOT_DEFINED` 795. */
export const dealToService = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 795 } as const;

/** deal to subscription: `HUBSPOT_DEFINED` 300. */
export const dealToSubscription = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 300 } as const;

/** deal to task: `HUBSPOT_DEFINED` 215. */
export const dealToTask = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 215 } as const;

/** deal to ticket: `HUBSPOT_DEFINED` 27. */
export const dealToTicket = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 27 } as const;

/** discount to cart: `HUBSPOT_DEFINED` 589. */
export const discountToCart = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 589 } as const;

/** discount to deal: `HUBSPOT_DEFINED` 369. */
export const discountToDeal = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 369 } as const;

/** discount to invoice: `HUBSPOT_DEFINED` 412. */
export const discountToInvoice = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 412 } as const;

/** discount to line item: `HUBSPOT_DEFINED` 367. */
export const discountToLineItem = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 367 } as const;

/** discount to order: `HUBSPOT_DEFINED` 520. */
export const discountToOrder = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 520 } as const;

/** discount to payment link: `HUBSPOT_DEFINED` 683. */
export const discountToPaymentLink = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 683 } as const;

/** discount to quote: `HUBSPOT_DEFINED` 361. */
export const discountToQuote = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 361 } as const;

/** email to appointment: `HUBSPOT_DEFINED` 917. */
export const emailToAppointment = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 917 } as const;

/** email to company: `HUBSPOT_DEFINED` 186. */
export const emailToCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 186 } as const;

/** email to contact: `HUBSPOT_DEFINED` 198. */
export const emailToContact = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 198 } as const;

/** email to course: `HUBSPOT_DEFINED` 871. */
export const emailToCourse = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 871 } as const;

/** email to deal: `HUBSPOT_DEFINED` 210. */
export const emailToDeal = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 210 } as const;

/** email to listing: `HUBSPOT_DEFINED` 895. */
export const emailToListing = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 895 } as const;

/** email to order: `HUBSPOT_DEFINED` 777. */
export const emailToOrder = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 777 } as const;

/** email to project: `HUBSPOT_DEFINED` 1260. */
export const emailToProject = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1260 } as const;

/** email to service: `HUBSPOT_DEFINED` 843. */
export const emailToService = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 843 } as const;

/** email to ticket: `HUBSPOT_DEFINED` 224. */
export const emailToTicket = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 224 } as const;

/** fee to invoice: `HUBSPOT_DEFINED` 414. */
export const feeToInvoice = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 414 } as const;

/** fee to payment: `HUBSPOT_DEFINED` 1327. */
export const feeToPayment = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1327 } as const;

/** fee to payment link: `HUBSPOT_DEFINED` 687. */
export const feeToPaymentLink = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 687 } as const;

/** fee to quote: `HUBSPOT_DEFINED` 363. */
export const feeToQuote = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 363 } as const;

/** feedback submission to call: `HUBSPOT_DEFINED` 1155. */
export const feedbackSubmissionToCall = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1155 } as const;

/** feedback submission to cart: `HUBSPOT_DEFINED` 1157. */
export const feedbackSubmissionToCart = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1157 } as const;

/** feedback submission to company: `HUBSPOT_DEFINED` 928. */
export const feedbackSubmissionToCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 928 } as const;

/** feedback submission to contact: `HUBSPOT_DEFINED` 98. */
export const feedbackSubmissionToContact = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 98 } as const;

/** feedback submission to deal: `HUBSPOT_DEFINED` 984. */
export const feedbackSubmissionToDeal = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 984 } as const;

/** feedback submission to invoice: `HUBSPOT_DEFINED` 1159. */
export const feedbackSubmissionToInvoice = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1159 } as const;

/** feedback submission to lead: `HUBSPOT_DEFINED` 1161. */
export const feedbackSubmissionToLead = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1161 } as const;

/** feedback submission to order: `HUBSPOT_DEFINED` 1167. */
export const feedbackSubmissionToOrder = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1167 } as const;

/** feedback submission to payment: `HUBSPOT_DEFINED` 1169. */
export const feedbackSubmissionToPayment = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1169 } as const;

/** feedback submission to quote: `HUBSPOT_DEFINED` 1171. */
export const feedbackSubmissionToQuote = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1171 } as const;

/** feedback submission to subscription: `HUBSPOT_DEFINED` 1173. */
export const feedbackSubmissionToSubscription = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1173 } as const;

/** feedback submission to ticket: `HUBSPOT_DEFINED` 100. */
export const feedbackSubmissionToTicket = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 100 } as const;

/** goal to campaign: `HUBSPOT_DEFINED` 809. */
export const goalToCampaign = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 809 } as const;

/** goal to deal: `HUBSPOT_DEFINED` 1356. */
export const goalToDeal = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1356 } as const;

/** goal to goal target group: `HUBSPOT_DEFINED` 333. */
export const goalToGoalTargetGroup = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 333 } as const;

/** invoice to company: `HUBSPOT_DEFINED` 179. */
export const invoiceToCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 179 } as const;

/** invoice to contact: `HUBSPOT_DEFINED` 177. */
export const invoiceToContact = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 177 } as const;

/** invoice to data sync state: `HUBSPOT_DEFINED` 679. */
export const invoiceToDataSyncState = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 679 } as const;

/** invoice to deal: `HUBSPOT_DEFINED` 175. */
export const invoiceToDeal = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 175 } as const;

/** invoice to discount: `HUBSPOT_DEFINED` 411. */
export const invoiceToDiscount = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 411 } as const;

/** invoice to fee: `HUBSPOT_DEFINED` 413. */
export const invoiceToFee = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 413 } as const;

/** invoice to feedback submission: `HUBSPOT_DEFINED` 1160. */
export const invoiceToFeedbackSubmission = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1160 } as const;

/** invoice to line item: `HUBSPOT_DEFINED` 409. */
export const invoiceToLineItem = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 409 } as const;

/** invoice to order: `HUBSPOT_DEFINED` 517. */
export const invoiceToOrder = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 517 } as const;

/** invoice to payment: `HUBSPOT_DEFINED` 541. */
export const invoiceToPayment = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 541 } as const;

/** invoice to payment link: `HUBSPOT_DEFINED` 815. */
export const invoiceToPaymentLink = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 815 } as const;

/** invoice to payment schedule installment: `HUBSPOT_DEFINED` 691. */
export const invoiceToPaymentScheduleInstallment = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 691 } as const;

/** invoice to quote: `HUBSPOT_DEFINED` 407. */
export const invoiceToQuote = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 407 } as const;

/** invoice to subscription: `HUBSPOT_DEFINED` 622. */
export const invoiceToSubscription = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 622 } as const;

/** invoice to tax: `HUBSPOT_DEFINED` 415. */
export const invoiceToTax = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 415 } as const;

/** invoice to ticket: `HUBSPOT_DEFINED` 986. */
export const invoiceToTicket = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 986 } as const;

/** lead to call: `HUBSPOT_DEFINED` 596. */
export const leadToCall = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 596 } as const;

/** lead to communication: `HUBSPOT_DEFINED` 602. */
export const leadToCommunication = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 602 } as const;

/** lead to company: `HUBSPOT_DEFINED` 610. */
export const leadToCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 610 } as const;

/** lead to contact: `HUBSPOT_DEFINED` 608. */
export const leadToContact = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 608 } as const;

/** lead to deal: `HUBSPOT_DEFINED` 1037. */
export const leadToDeal = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1037 } as const;

/** lead to email: `HUBSPOT_DEFINED` 598. */
export const leadToEmail = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 598 } as const;

/** lead to feedback submission: `HUBSPOT_DEFINED` 1162. */
export const leadToFeedbackSubmission = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1162 } as const;

/** lead to meeting: `HUBSPOT_DEFINED` 600. */
export const leadToMeeting = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 600 } as const;

/** lead to note: `HUBSPOT_DEFINED` 854. */
export const leadToNote = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 854 } as const;

/** lead to primary company: `HUBSPOT_DEFINED` 580. */
export const leadToPrimaryCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 580 } as const;

/** lead to primary contact: `HUBSPOT_DEFINED` 578. */
export const leadToPrimaryContact = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 578 } as const;

/** lead to primary deal: `HUBSPOT_DEFINED` 582. */
export const leadToPrimaryDeal = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 582 } as const;

/** lead to task: `HUBSPOT_DEFINED` 646. */
export const leadToTask = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 646 } as const;

/** line item to abandoned cart: `HUBSPOT_DEFINED` 571. */
export const lineItemToAbandonedCart = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 571 } as const;

/** line item to cart: `HUBSPOT_DEFINED` 591. */
export const lineItemToCart = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 591 } as const;

/** line item to deal: `HUBSPOT_DEFINED` 20. */
export const lineItemToDeal = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 20 } as const;

/** line item to discount: `HUBSPOT_DEFINED` 368. */
export const lineItemToDiscount = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 368 } as const;

/** line item to invoice: `HUBSPOT_DEFINED` 410. */
export const lineItemToInvoice = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 410 } as const;

/** line item to order: `HUBSPOT_DEFINED` 514. */
export const lineItemToOrder = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 514 } as const;

/** line item to payment: `HUBSPOT_DEFINED` 396. */
export const lineItemToPayment = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 396 } as const;

/** line item to payment link: `HUBSPOT_DEFINED` 759. */
export const lineItemToPaymentLink = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 759 } as const;

/** line item to project: `HUBSPOT_DEFINED` 1345. */
export const lineItemToProject = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1345 } as const;

/** line item to quote: `HUBSPOT_DEFINED` 68. */
export const lineItemToQuote = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 68 } as const;

/** line item to subscription: `HUBSPOT_DEFINED` 302. */
export const lineItemToSubscription = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 302 } as const;

/** listing to call: `HUBSPOT_DEFINED` 890. */
export const listingToCall = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 890 } as const;

/** listing to communication: `HUBSPOT_DEFINED` 902. */
export const listingToCommunication = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 902 } as const;

/** listing to company: `HUBSPOT_DEFINED` 884. */
export const listingToCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 884 } as const;

/** listing to contact: `HUBSPOT_DEFINED` 882. */
export const listingToContact = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 882 } as const;

/** listing to deal: `HUBSPOT_DEFINED` 886. */
export const listingToDeal = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 886 } as const;

/** listing to email: `HUBSPOT_DEFINED` 894. */
export const listingToEmail = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 894 } as const;

/** listing to meeting: `HUBSPOT_DEFINED` 896. */
export const listingToMeeting = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 896 } as const;

/** listing to note: `HUBSPOT_DEFINED` 898. */
export const listingToNote = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 898 } as const;

/** listing to postal mail: `HUBSPOT_DEFINED` 904. */
export const listingToPostalMail = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 904 } as const;

/** listing to project: `HUBSPOT_DEFINED` 1321. */
export const listingToProject = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1321 } as const;

/** listing to task: `HUBSPOT_DEFINED` 900. */
export const listingToTask = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 900 } as const;

/** listing to ticket: `HUBSPOT_DEFINED` 942. */
export const listingToTicket = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 942 } as const;

/** meeting to appointment: `HUBSPOT_DEFINED` 919. */
export const meetingToAppointment = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 919 } as const;

/** meeting to company: `HUBSPOT_DEFINED` 188. */
export const meetingToCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 188 } as const;

/** meeting to contact: `HUBSPOT_DEFINED` 200. */
export const meetingToContact = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 200 } as const;

/** meeting to course: `HUBSPOT_DEFINED` 873. */
export const meetingToCourse = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 873 } as const;

/** meeting to deal: `HUBSPOT_DEFINED` 212. */
export const meetingToDeal = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 212 } as const;

/** meeting to lead: `HUBSPOT_DEFINED` 601. */
export const meetingToLead = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 601 } as const;

/** meeting to listing: `HUBSPOT_DEFINED` 897. */
export const meetingToListing = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 897 } as const;

/** meeting to order: `HUBSPOT_DEFINED` 769. */
export const meetingToOrder = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 769 } as const;

/** meeting to service: `HUBSPOT_DEFINED` 839. */
export const meetingToService = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 839 } as const;

/** meeting to ticket: `HUBSPOT_DEFINED` 226. */
export const meetingToTicket = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 226 } as const;

/** note to appointment: `HUBSPOT_DEFINED` 921. */
export const noteToAppointment = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 921 } as const;

/** note to company: `HUBSPOT_DEFINED` 190. */
export const noteToCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 190 } as const;

/** note to contact: `HUBSPOT_DEFINED` 202. */
export const noteToContact = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 202 } as const;

/** note to course: `HUBSPOT_DEFINED` 875. */
export const noteToCourse = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 875 } as const;

/** note to deal: `HUBSPOT_DEFINED` 214. */
export const noteToDeal = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 214 } as const;

/** note to lead: `HUBSPOT_DEFINED` 855. */
export const noteToLead = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 855 } as const;

/** note to listing: `HUBSPOT_DEFINED` 899. */
export const noteToListing = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 899 } as const;

/** note to order: `HUBSPOT_DEFINED` 765. */
export const noteToOrder = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 765 } as const;

/** note to project: `HUBSPOT_DEFINED` 1249. */
export const noteToProject = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1249 } as const;

/** note to service: `HUBSPOT_DEFINED` 837. */
export const noteToService = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 837 } as const;

/** note to ticket: `HUBSPOT_DEFINED` 228. */
export const noteToTicket = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 228 } as const;

/** order to call: `HUBSPOT_DEFINED` 772. */
export const orderToCall = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 772 } as const;

/** order to cart: `HUBSPOT_DEFINED` 593. */
export const orderToCart = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 593 } as const;

/** order to communication: `HUBSPOT_DEFINED` 784. */
export const orderToCommunication = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 784 } as const;

/** order to company: `HUBSPOT_DEFINED` 934. */
export const orderToCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 934 } as const;

/** order to contact: `HUBSPOT_DEFINED` 507. */
export const orderToContact = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 507 } as const;

/** order to deal: `HUBSPOT_DEFINED` 512. */
export const orderToDeal = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 512 } as const;

/** order to discount: `HUBSPOT_DEFINED` 519. */
export const orderToDiscount = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 519 } as const;

/** order to discount code: `HUBSPOT_DEFINED` 521. */
export const orderToDiscountCode = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 521 } as const;

/** order to email: `HUBSPOT_DEFINED` 776. */
export const orderToEmail = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 776 } as const;

/** order to feedback submission: `HUBSPOT_DEFINED` 1168. */
export const orderToFeedbackSubmission = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1168 } as const;

/** order to invoice: `HUBSPOT_DEFINED` 518. */
export const orderToInvoice = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 518 } as const;

/** order to line item: `HUBSPOT_DEFINED` 513. */
export const orderToLineItem = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 513 } as const;

/** order to meeting: `HUBSPOT_DEFINED` 768. */
export const orderToMeeting = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 768 } as const;

/** order to note: `HUBSPOT_DEFINED` 764. */
export const orderToNote = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 764 } as const;

/** order to payment: `HUBSPOT_DEFINED` 523. */
export const orderToPayment = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 523 } as const;

/** order to postal mail: `HUBSPOT_DEFINED` 789. */
export const orderToPostalMail = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 789 } as const;

/** order to primary company: `HUBSPOT_DEFINED` 509. */
export const orderToPrimaryCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 509 } as const;

/** order to quote: `HUBSPOT_DEFINED` 730. */
export const orderToQuote = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 730 } as const;

/** order to subscription: `HUBSPOT_DEFINED` 516. */
export const orderToSubscription = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 516 } as const;

/** order to task: `HUBSPOT_DEFINED` 726. */
export const orderToTask = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 726 } as const;

/** order to ticket: `HUBSPOT_DEFINED` 525. */
export const orderToTicket = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 525 } as const;

/** parent company to child company: `HUBSPOT_DEFINED` 13. */
export const parentCompanyToChildCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 13 } as const;

/** payment link to company: `HUBSPOT_DEFINED` 471. */
export const paymentLinkToCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 471 } as const;

/** payment link to contact: `HUBSPOT_DEFINED` 469. */
export const paymentLinkToContact = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 469 } as const;

/** payment link to deal: `HUBSPOT_DEFINED` 473. */
export const paymentLinkToDeal = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 473 } as const;

/** payment link to discount: `HUBSPOT_DEFINED` 682. */
export const paymentLinkToDiscount = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 682 } as const;

/** payment link to fee: `HUBSPOT_DEFINED` 686. */
export const paymentLinkToFee = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 686 } as const;

/** payment link to invoice: `HUBSPOT_DEFINED` 814. */
export const paymentLinkToInvoice = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 814 } as const;

/** payment link to line item: `HUBSPOT_DEFINED` 758. */
export const paymentLinkToLineItem = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 758 } as const;

/** payment link to payment: `HUBSPOT_DEFINED` 475. */
export const paymentLinkToPayment = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 475 } as const;

/** payment link to subscription: `HUBSPOT_DEFINED` 477. */
export const paymentLinkToSubscription = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 477 } as const;

/** payment link to tax: `HUBSPOT_DEFINED` 684. */
export const paymentLinkToTax = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 684 } as const;

/** payment to company: `HUBSPOT_DEFINED` 389. */
export const paymentToCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 389 } as const;

/** payment to contact: `HUBSPOT_DEFINED` 387. */
export const paymentToContact = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 387 } as const;

/** payment to deal: `HUBSPOT_DEFINED` 391. */
export const paymentToDeal = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 391 } as const;

/** payment to discount: `HUBSPOT_DEFINED` 428. */
export const paymentToDiscount = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 428 } as const;

/** payment to fee: `HUBSPOT_DEFINED` 1326. */
export const paymentToFee = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1326 } as const;

/** payment to feedback submission: `HUBSPOT_DEFINED` 1170. */
export const paymentToFeedbackSubmission = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1170 } as const;

/** payment to invoice: `HUBSPOT_DEFINED` 542. */
export const paymentToInvoice = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 542 } as const;

/** payment to line item: `HUBSPOT_DEFINED` 395. */
export const paymentToLineItem = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 395 } as const;

/** payment to order: `HUBSPOT_DEFINED` 524. */
export const paymentToOrder = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 524 } as const;

/** payment to payment link: `HUBSPOT_DEFINED` 476. */
export const paymentToPaymentLink = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 476 } as const;

/** payment to quote: `HUBSPOT_DEFINED` 397. */
export const paymentToQuote = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 397 } as const;

/** payment to subscription: `HUBSPOT_DEFINED` 393. */
export const paymentToSubscription = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 393 } as const;

/** payment to ticket: `HUBSPOT_DEFINED` 1354. */
export const paymentToTicket = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1354 } as const;

/** postal mail to appointment: `HUBSPOT_DEFINED` 927. */
export const postalMailToAppointment = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 927 } as const;

/** postal mail to company: `HUBSPOT_DEFINED` 459. */
export const postalMailToCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 459 } as const;

/** postal mail to contact: `HUBSPOT_DEFINED` 453. */
export const postalMailToContact = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 453 } as const;

/** postal mail to course: `HUBSPOT_DEFINED` 881. */
export const postalMailToCourse = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 881 } as const;

/** postal mail to deal: `HUBSPOT_DEFINED` 457. */
export const postalMailToDeal = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 457 } as const;

/** postal mail to listing: `HUBSPOT_DEFINED` 905. */
export const postalMailToListing = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 905 } as const;

/** postal mail to order: `HUBSPOT_DEFINED` 788. */
export const postalMailToOrder = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 788 } as const;

/** postal mail to project: `HUBSPOT_DEFINED` 1264. */
export const postalMailToProject = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1264 } as const;

/** postal mail to service: `HUBSPOT_DEFINED` 849. */
export const postalMailToService = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 849 } as const;

/** postal mail to ticket: `HUBSPOT_DEFINED` 455. */
export const postalMailToTicket = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 455 } as const;

/** primary company to deal: `HUBSPOT_DEFINED` 6. */
export const primaryCompanyToDeal = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 6 } as const;

/** primary company to order: `HUBSPOT_DEFINED` 510. */
export const primaryCompanyToOrder = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 510 } as const;

/** primary company to ticket: `HUBSPOT_DEFINED` 25. */
export const primaryCompanyToTicket = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 25 } as const;

/** primary deal to lead: `HUBSPOT_DEFINED` 583. */
export const primaryDealToLead = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 583 } as const;

/** project to appointment: `HUBSPOT_DEFINED` 1324. */
export const projectToAppointment = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1324 } as const;

/** project to call: `HUBSPOT_DEFINED` 1257. */
export const projectToCall = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1257 } as const;

/** project to communication: `HUBSPOT_DEFINED` 1281. */
export const projectToCommunication = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1281 } as const;

/** project to company: `HUBSPOT_DEFINED` 1236. */
export const projectToCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1236 } as const;

/** project to contact: `HUBSPOT_DEFINED` 1242. */
export const projectToContact = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1242 } as const;

/** project to conversation session: `HUBSPOT_DEFINED` 1261. */
export const projectToConversationSession = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1261 } as const;

/** project to course: `HUBSPOT_DEFINED` 1322. */
export const projectToCourse = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1322 } as const;

/** project to data sync: `HUBSPOT_DEFINED` 1304. */
export const projectToDataSync = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1304 } as const;

/** project to deal: `HUBSPOT_DEFINED` 1238. */
export const projectToDeal = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1238 } as const;

/** project to email: `HUBSPOT_DEFINED` 1259. */
export const projectToEmail = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1259 } as const;

/** project to engagement: `HUBSPOT_DEFINED` 1252. */
export const projectToEngagement = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1252 } as const;

/** project to listing: `HUBSPOT_DEFINED` 1320. */
export const projectToListing = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1320 } as const;

/** project to marketing event: `HUBSPOT_DEFINED` 1250. */
export const projectToMarketingEvent = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1250 } as const;

/** project to meeting event: `HUBSPOT_DEFINED` 1255. */
export const projectToMeetingEvent = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1255 } as const;

/** project to note: `HUBSPOT_DEFINED` 1248. */
export const projectToNote = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1248 } as const;

/** project to postal mail: `HUBSPOT_DEFINED` 1263. */
export const projectToPostalMail = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1263 } as const;

/** project to primary company: `HUBSPOT_DEFINED` 1299. */
export const projectToPrimaryCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1299 } as const;

/** project to project: `HUBSPOT_DEFINED` 1254. */
export const projectToProject = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1254 } as const;

/** project to service: `HUBSPOT_DEFINED` 1244. */
export const projectToService = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1244 } as const;

/** project to task: `HUBSPOT_DEFINED` 1246. */
export const projectToTask = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1246 } as const;

/** project to ticket: `HUBSPOT_DEFINED` 1240. */
export const projectToTicket = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1240 } as const;

/** quote to billing company: `HUBSPOT_DEFINED` 1334. */
export const quoteToBillingCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1334 } as const;

/** quote to billing contact: `HUBSPOT_DEFINED` 1226. */
export const quoteToBillingContact = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1226 } as const;

/** quote to cart: `HUBSPOT_DEFINED` 733. */
export const quoteToCart = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 733 } as const;

/** quote to company: `HUBSPOT_DEFINED` 71. */
export const quoteToCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 71 } as const;

/** quote to contact: `HUBSPOT_DEFINED` 69. */
export const quoteToContact = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 69 } as const;

/** quote to deal: `HUBSPOT_DEFINED` 64. */
export const quoteToDeal = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 64 } as const;

/** quote to discount: `HUBSPOT_DEFINED` 362. */
export const quoteToDiscount = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 362 } as const;

/** quote to fee: `HUBSPOT_DEFINED` 364. */
export const quoteToFee = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 364 } as const;

/** quote to feedback submission: `HUBSPOT_DEFINED` 1172. */
export const quoteToFeedbackSubmission = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1172 } as const;

/** quote to invoice: `HUBSPOT_DEFINED` 408. */
export const quoteToInvoice = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 408 } as const;

/** quote to line item: `HUBSPOT_DEFINED` 67. */
export const quoteToLineItem = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 67 } as const;

/** quote to order: `HUBSPOT_DEFINED` 731. */
export const quoteToOrder = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 731 } as const;

/** quote to payment: `HUBSPOT_DEFINED` 398. */
export const quoteToPayment = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 398 } as const;

/** quote to quote template: `HUBSPOT_DEFINED` 286. */
export const quoteToQuoteTemplate = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 286 } as const;

/** quote to signer contact: `HUBSPOT_DEFINED` 702. */
export const quoteToSignerContact = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 702 } as const;

/** quote to subscription: `HUBSPOT_DEFINED` 304. */
export const quoteToSubscription = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 304 } as const;

/** quote to task: `HUBSPOT_DEFINED` 217. */
export const quoteToTask = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 217 } as const;

/** quote to tax: `HUBSPOT_DEFINED` 366. */
export const quoteToTax = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 366 } as const;

/** service to call: `HUBSPOT_DEFINED` 840. */
export const serviceToCall = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 840 } as const;

/** service to communication: `HUBSPOT_DEFINED` 846. */
export const serviceToCommunication = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 846 } as const;

/** service to company: `HUBSPOT_DEFINED` 792. */
export const serviceToCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 792 } as const;

/** service to contact: `HUBSPOT_DEFINED` 798. */
export const serviceToContact = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 798 } as const;

/** service to deal: `HUBSPOT_DEFINED` 794. */
export const serviceToDeal = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 794 } as const;

/** service to email: `HUBSPOT_DEFINED` 842. */
export const serviceToEmail = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 842 } as const;

/** service to meeting: `HUBSPOT_DEFINED` 838. */
export const serviceToMeeting = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 838 } as const;

/** service to note: `HUBSPOT_DEFINED` 836. */
export const serviceToNote = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 836 } as const;

/** service to postal mail: `HUBSPOT_DEFINED` 848. */
export const serviceToPostalMail = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 848 } as const;

/** service to project: `HUBSPOT_DEFINED` 1245. */
export const serviceToProject = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1245 } as const;

/** service to task: `HUBSPOT_DEFINED` 852. */
export const serviceToTask = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 852 } as const;

/** service to ticket: `HUBSPOT_DEFINED` 796. */
export const serviceToTicket = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 796 } as const;

/** signer contact to quote: `HUBSPOT_DEFINED` 703. */
export const signerContactToQuote = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 703 } as const;

/** subscription to company: `HUBSPOT_DEFINED` 297. */
export const subscriptionToCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 297 } as const;

/** subscription to contact: `HUBSPOT_DEFINED` 295. */
export const subscriptionToContact = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 295 } as const;

/** subscription to deal: `HUBSPOT_DEFINED` 299. */
export const subscriptionToDeal = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 299 } as const;

/** subscription to feedback submission: `HUBSPOT_DEFINED` 1174. */
export const subscriptionToFeedbackSubmission = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1174 } as const;

/** subscription to invoice: `HUBSPOT_DEFINED` 623. */
export const subscriptionToInvoice = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 623 } as const;

/** subscription to line item: `HUBSPOT_DEFINED` 301. */
export const subscriptionToLineItem = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 301 } as const;

/** subscription to order: `HUBSPOT_DEFINED` 515. */
export const subscriptionToOrder = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 515 } as const;

/** subscription to payment link: `HUBSPOT_DEFINED` 478. */
export const subscriptionToPaymentLink = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 478 } as const;

/** subscription to quote: `HUBSPOT_DEFINED` 303. */
export const subscriptionToQuote = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 303 } as const;

/** subscription to ticket: `HUBSPOT_DEFINED` 1121. */
export const subscriptionToTicket = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1121 } as const;

/** task to appointment: `HUBSPOT_DEFINED` 923. */
export const taskToAppointment = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 923 } as const;

/** task to company: `HUBSPOT_DEFINED` 192. */
export const taskToCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 192 } as const;

/** task to contact: `HUBSPOT_DEFINED` 204. */
export const taskToContact = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 204 } as const;

/** task to course: `HUBSPOT_DEFINED` 877. */
export const taskToCourse = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 877 } as const;

/** task to deal: `HUBSPOT_DEFINED` 216. */
export const taskToDeal = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 216 } as const;

/** task to lead: `HUBSPOT_DEFINED` 647. */
export const taskToLead = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 647 } as const;

/** task to listing: `HUBSPOT_DEFINED` 901. */
export const taskToListing = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 901 } as const;

/** task to order: `HUBSPOT_DEFINED` 727. */
export const taskToOrder = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 727 } as const;

/** task to project: `HUBSPOT_DEFINED` 1247. */
export const taskToProject = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1247 } as const;

/** task to quote: `HUBSPOT_DEFINED` 218. */
export const taskToQuote = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 218 } as const;

/** task to service: `HUBSPOT_DEFINED` 853. */
export const taskToService = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 853 } as const;

/** task to ticket: `HUBSPOT_DEFINED` 230. */
export const taskToTicket = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 230 } as const;

/** tax to invoice: `HUBSPOT_DEFINED` 416. */
export const taxToInvoice = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 416 } as const;

/** tax to payment link: `HUBSPOT_DEFINED` 685. */
export const taxToPaymentLink = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 685 } as const;

/** tax to quote: `HUBSPOT_DEFINED` 365. */
export const taxToQuote = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 365 } as const;

/** ticket to appointment: `HUBSPOT_DEFINED` 947. */
export const ticketToAppointment = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 947 } as const;

/** ticket to call: `HUBSPOT_DEFINED` 219. */
export const ticketToCall = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 219 } as const;

/** ticket to communication: `HUBSPOT_DEFINED` 84. */
export const ticketToCommunication = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 84 } as const;

/** ticket to company: `HUBSPOT_DEFINED` 339. */
export const ticketToCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 339 } as const;

/** ticket to contact: `HUBSPOT_DEFINED` 16. */
export const ticketToContact = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 16 } as const;

/** ticket to conversation: `HUBSPOT_DEFINED` 278. */
export const ticketToConversation = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 278 } as const;

/** ticket to course: `HUBSPOT_DEFINED` 941. */
export const ticketToCourse = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 941 } as const;

/** ticket to deal: `HUBSPOT_DEFINED` 28. */
export const ticketToDeal = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 28 } as const;

/** ticket to email: `HUBSPOT_DEFINED` 223. */
export const ticketToEmail = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 223 } as const;

/** ticket to feedback submission: `HUBSPOT_DEFINED` 99. */
export const ticketToFeedbackSubmission = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 99 } as const;

/** ticket to listing: `HUBSPOT_DEFINED` 943. */
export const ticketToListing = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 943 } as const;

/** ticket to meeting: `HUBSPOT_DEFINED` 225. */
export const ticketToMeeting = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 225 } as const;

/** ticket to note: `HUBSPOT_DEFINED` 227. */
export const ticketToNote = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 227 } as const;

/** ticket to order: `HUBSPOT_DEFINED` 526. */
export const ticketToOrder = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 526 } as const;

/** ticket to payment: `HUBSPOT_DEFINED` 1355. */
export const ticketToPayment = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1355 } as const;

/** ticket to postal mail: `HUBSPOT_DEFINED` 456. */
export const ticketToPostalMail = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 456 } as const;

/** ticket to primary company: `HUBSPOT_DEFINED` 26. */
export const ticketToPrimaryCompany = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 26 } as const;

/** ticket to project: `HUBSPOT_DEFINED` 1241. */
export const ticketToProject = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1241 } as const;

/** ticket to service: `HUBSPOT_DEFINED` 797. */
export const ticketToService = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 797 } as const;

/** ticket to subscription: `HUBSPOT_DEFINED` 1122. */
export const ticketToSubscription = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1122 } as const;

/** ticket to task: `HUBSPOT_DEFINED` 229. */
export const ticketToTask = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 229 } as const;

/** ticket to thread: `HUBSPOT_DEFINED` 32. */
export const ticketToThread = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 32 } as const;

/** ticket to ticket: `HUBSPOT_DEFINED` 452. */
export const ticketToTicket = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 452 } as const;

/** upcoming line item to subscription: `HUBSPOT_DEFINED` 565. */
export const upcomingLineItemToSubscription = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 565 } as const;
