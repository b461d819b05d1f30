// Generated from specs/association-types.tsv by `npm run generate`. Do not edit: change the spec and generate again.

/**
 * A line for each role of the from side, and in it the roles of the to side. The first number is how far the type id is
 * above the one before it (2 if there is none); the second, how far that of the other direction is above it (1), after
 * an equals sign if that has an entry of its own. An exclamation mark: there is no other direction.
 */
export const associationDefinitions = `
contact:primary_company 1 =1,ticket 14,feedback_submission 82,call 96,email 4,meeting,note,task,company 76,contact 170 0
company:primary_contact 2 =-1,call 179,email 4,meeting,note,task,company 259 0,billing_contact 480
deal:contact 3,primary_company,line_item 14,ticket 8,quote 36,call 142,email 4,meeting,note,task,deal_split 98 !,company 28,deal 110 0,order 60,cart 835
company/parent_company:child_company 13
company/primary_company:ticket 25
ticket:thread 32 !,feedback_submission 67,call 120,email 4,meeting,note,task,conversation 49 !,company 61,ticket 113 0
quote:line_item 67,contact,company,task 146,quote_template 69 !,signer_contact 416,billing_contact 524,billing_company 108
communication:contact 81,ticket,deal,company
invoice:deal 175,contact,company,quote 228,line_item,discount,fee,tax,order 102,payment 24,subscription 81,data_sync_state 57 !,payment_schedule_installment 12 !,ticket 295 !
subscription:contact 295,company,deal,line_item,quote,order 212,ticket 606
goal:goal_target_group 333 !,campaign 476 !,deal 547
discount:quote 361,line_item 6,deal 2 !
fee:quote 363
tax:quote 365
payment:contact 387,company,deal,subscription 2 !,line_item,quote,discount 31 !,fee 898,ticket 28
postal_mail:contact 453,ticket,deal,company,order 329
payment_link:contact 469,company,deal,payment,subscription,discount 205,tax,fee,line_item 72,invoice 56
order:contact 507,primary_company,line_item 4,discount 6,discount_code 2 !,payment,ticket,task 201,quote 4,note 34,meeting 4,call 4,email 4,communication 8,company 150
line_item/upcoming_line_item:subscription 565 !
line_item:abandoned_cart 571 !,project 774 !
lead:primary_contact 578 !,primary_company 2 !,primary_deal,call 14,email 2 !,meeting,communication,contact 6,company,task 36,note 208,deal 183
cart:contact 586,discount,line_item,order,ticket 2 !,task 134 !,quote 4
service:company 792,deal,ticket,contact,note 38,meeting,call,email,communication 4,postal_mail,task 4
course:contact 860,deal,call 4,email 4,meeting,note,task,communication,postal_mail,company 58,ticket
listing:contact 882,company,deal,call 4,email 4,meeting,note,task,communication,postal_mail,ticket 38
appointment:contact 906,company,call 4,email 4,meeting,note,task,communication,postal_mail,deal 18,ticket
feedback_submission:company 928,deal 56,call 171,cart,invoice,lead,order 6,payment,quote,subscription
project:company 1236,deal,ticket,contact,service,task,note,marketing_event 2 !,engagement 2 !,project 2 0,meeting_event 1 !,call,email,conversation_session 2 !,postal_mail,communication 18,primary_company 18 !,data_sync 5 !,listing 16,course,appointment`;
