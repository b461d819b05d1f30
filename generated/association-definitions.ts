// Generated from specs/association-types.tsv by `npm run generate`. Do not edit: change the spec and generate again.

/**
 * A line for each role of the from side; for each role of the to side the type id, and the type id of the other direction.
 * After an equals sign the other direction has an entry of its own.
 */
export const associationDefinitions = `
contact: primary_company 1 =2, ticket 15 16, feedback_submission 97 98, call 193 194, email 197 198, meeting 199 200, note 201 202, task 203 204, company 279 280, contact 449 449
company: primary_contact 2 =1, call 181 182, email 185 186, meeting 187 188, note 189 190, task 191 192, company 450 450, billing_contact 930 931
deal: contact 3 4, primary_company 5 6, line_item 19 20, ticket 27 28, quote 63 64, call 205 206, email 209 210, meeting 211 212, note 213 214, task 215 216, deal_split 313, company 341 342, deal 451 451, order 511 512, cart 1346 1347
company/parent_company: child_company 13 14
company/primary_company: ticket 25 26
ticket: thread 32, feedback_submission 99 100, call 219 220, email 223 224, meeting 225 226, note 227 228, task 229 230, conversation 278, company 339 340, ticket 452 452
quote: line_item 67 68, contact 69 70, company 71 72, task 217 218, quote_template 286, signer_contact 702 703, billing_contact 1226 1227, billing_company 1334 1335
communication: contact 81 82, ticket 83 84, deal 85 86, company 87 88
invoice: deal 175 176, contact 177 178, company 179 180, quote 407 408, line_item 409 410, discount 411 412, fee 413 414, tax 415 416, order 517 518, payment 541 542, subscription 622 623, data_sync_state 679, payment_schedule_installment 691, ticket 986
subscription: contact 295 296, company 297 298, deal 299 300, line_item 301 302, quote 303 304, order 515 516, ticket 1121 1122
goal: goal_target_group 333, campaign 809, deal 1356 1357
discount: quote 361 362, line_item 367 368, deal 369
fee: quote 363 364
tax: quote 365 366
payment: contact 387 388, company 389 390, deal 391 392, subscription 393, line_item 395 396, quote 397 398, discount 428, fee 1326 1327, ticket 1354 1355
postal_mail: contact 453 454, ticket 455 456, deal 457 458, company 459 460, order 788 789
payment_link: contact 469 470, company 471 472, deal 473 474, payment 475 476, subscription 477 478, discount 682 683, tax 684 685, fee 686 687, line_item 758 759, invoice 814 815
order: contact 507 508, primary_company 509 510, line_item 513 514, discount 519 520, discount_code 521, payment 523 524, ticket 525 526, task 726 727, quote 730 731, note 764 765, meeting 768 769, call 772 773, email 776 777, communication 784 785, company 934 935
line_item/upcoming_line_item: subscription 565
line_item: abandoned_cart 571, project 1345
lead: primary_contact 578, primary_company 580, primary_deal 582 583, call 596 597, email 598, meeting 600 601, communication 602 603, contact 608 609, company 610 611, task 646 647, note 854 855, deal 1037 1038
cart: contact 586 587, discount 588 589, line_item 590 591, order 592 593, ticket 594, task 728, quote 732 733
service: company 792 793, deal 794 795, ticket 796 797, contact 798 799, note 836 837, meeting 838 839, call 840 841, email 842 843, communication 846 847, postal_mail 848 849, task 852 853
course: contact 860 861, deal 862 863, call 866 867, email 870 871, meeting 872 873, note 874 875, task 876 877, communication 878 879, postal_mail 880 881, company 938 939, ticket 940 941
listing: contact 882 883, company 884 885, deal 886 887, call 890 891, email 894 895, meeting 896 897, note 898 899, task 900 901, communication 902 903, postal_mail 904 905, ticket 942 943
appointment: contact 906 907, company 908 909, call 912 913, email 916 917, meeting 918 919, note 920 921, task 922 923, communication 924 925, postal_mail 926 927, deal 944 945, ticket 946 947
feedback_submission: company 928 929, deal 984 985, call 1155 1156, cart 1157 1158, invoice 1159 1160, lead 1161 1162, order 1167 1168, payment 1169 1170, quote 1171 1172, subscription 1173 1174
project: company 1236 1237, deal 1238 1239, ticket 1240 1241, contact 1242 1243, service 1244 1245, task 1246 1247, note 1248 1249, marketing_event 1250, engagement 1252, project 1254 1254, meeting_event 1255, call 1257 1258, email 1259 1260, conversation_session 1261, postal_mail 1263 1264, communication 1281 1282, primary_company 1299, data_sync 1304, listing 1320 1321, course 1322 1323, appointment 1324 1325`;
