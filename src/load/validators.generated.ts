// @ts-nocheck
// Generated from schemas/ by scripts/generate.mjs. Do not edit.
"use strict";
export const validateMeeting = validate10;
const schema11 = {"title":"Meeting","type":"object","additionalProperties":false,"required":["body","date","items"],"properties":{"body":{"$ref":"definitions.schema.json#/definitions/id","examples":["warwickshire-police-and-crime-panel"]},"kind":{"$ref":"definitions.schema.json#/definitions/meetingKind","examples":["extraordinary"]},"lang":{"$ref":"definitions.schema.json#/definitions/lang","examples":["cy"]},"date":{"$ref":"definitions.schema.json#/definitions/date","examples":["2014-11-21"]},"weekday":{"type":"string","enum":["Monday","Tuesday","Wednesday","Thursday","Friday","Saturday","Sunday"],"examples":["Friday"]},"time":{"$ref":"definitions.schema.json#/definitions/time","examples":["11:00"]},"venue":{"$ref":"definitions.schema.json#/definitions/text","examples":["Council Chamber, Elizabeth House, Stratford-upon-Avon District Council"]},"substitutes":{"type":"array","items":{"$ref":"#/definitions/substitute"},"examples":[[{"person":"jane-doe","for":"michael-coker"}]]},"notices":{"type":"array","items":{"$ref":"definitions.schema.json#/definitions/id"},"examples":[["webcasting"]]},"numbering":{"$ref":"definitions.schema.json#/definitions/itemNumbering","examples":[{"from":39}]},"items":{"type":"array","items":{"$ref":"definitions.schema.json#/definitions/agendaEntry"},"examples":[[{"title":"Apologies"}]]}},"definitions":{"substitute":{"type":"object","additionalProperties":false,"required":["person","for"],"properties":{"person":{"$ref":"definitions.schema.json#/definitions/id","examples":["jane-doe"]},"for":{"$ref":"definitions.schema.json#/definitions/id","examples":["michael-coker"]}},"examples":[{"person":"jane-doe","for":"michael-coker"}]}}};
const schema13 = {"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["budget-working-group"]};
const schema14 = {"type":"string","enum":["ordinary","extraordinary","annual","special"],"examples":["extraordinary"]};
const schema15 = {"type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$","examples":["en-GB","cy"]};
const schema16 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","examples":["2014-11-21"]};
const schema17 = {"type":"string","pattern":"^\\d{1,2}:\\d{2}$","examples":["11:00"]};
const schema18 = {"type":"string","pattern":"\\S","examples":["Public Question Time"]};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern1 = new RegExp("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "u");
const pattern2 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern3 = new RegExp("^\\d{1,2}:\\d{2}$", "u");
const pattern4 = new RegExp("\\S", "u");
const schema19 = {"type":"object","additionalProperties":false,"required":["person","for"],"properties":{"person":{"$ref":"definitions.schema.json#/definitions/id","examples":["jane-doe"]},"for":{"$ref":"definitions.schema.json#/definitions/id","examples":["michael-coker"]}},"examples":[{"person":"jane-doe","for":"michael-coker"}]};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.person === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "person"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.for === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "for"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "person") || (key0 === "for"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.person !== undefined){
let data0 = data.person;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/person",schemaPath:"definitions.schema.json#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/person",schemaPath:"definitions.schema.json#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.for !== undefined){
let data1 = data.for;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/for",schemaPath:"definitions.schema.json#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/for",schemaPath:"definitions.schema.json#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","additionalProperties":false,"properties":{"scheme":{"$ref":"#/definitions/text","examples":["yearly"]},"from":{"type":"integer","minimum":1,"maximum":9999,"examples":[39]}},"examples":[{"scheme":"yearly","from":39}]};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "scheme") || (key0 === "from"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.scheme !== undefined){
let data0 = data.scheme;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/scheme",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/scheme",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "integer"},schema:schema23.properties.from.type,parentSchema:schema23.properties.from,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9999 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},schema:9999,parentSchema:schema23.properties.from,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema23.properties.from,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

const schema25 = {"examples":[{"title":"Public Question Time"}],"if":{"type":"object","required":["adjournment"]},"then":{"$ref":"#/definitions/adjournment"},"else":{"$ref":"#/definitions/agendaItem"}};
const schema26 = {"type":"object","additionalProperties":false,"required":["adjournment"],"properties":{"adjournment":{"$ref":"#/definitions/text","examples":["The Panel will adjourn for lunch"]},"from":{"$ref":"#/definitions/time","examples":["12:15"]},"until":{"$ref":"#/definitions/time","examples":["12:45"]}},"examples":[{"adjournment":"The Panel will adjourn for lunch","from":"12:15","until":"12:45"}]};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.adjournment === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "adjournment"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "adjournment") || (key0 === "from")) || (key0 === "until"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.adjournment !== undefined){
let data0 = data.adjournment;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/adjournment",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/adjournment",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/time/pattern",keyword:"pattern",params:{pattern: "^\\d{1,2}:\\d{2}$"},schema:"^\\d{1,2}:\\d{2}$",parentSchema:schema17,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/time/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.until !== undefined){
let data2 = data.until;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err6 = {instancePath:instancePath+"/until",schemaPath:"#/definitions/time/pattern",keyword:"pattern",params:{pattern: "^\\d{1,2}:\\d{2}$"},schema:"^\\d{1,2}:\\d{2}$",parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/until",schemaPath:"#/definitions/time/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","additionalProperties":false,"anyOf":[{"required":["title"]},{"required":["standingText"]}],"not":{"required":["text","standingText"]},"dependencies":{"publicTitle":["exempt"]},"properties":{"id":{"$ref":"#/definitions/id","examples":["budget-working-group"]},"title":{"$ref":"#/definitions/text","examples":["Report of the Budget Working Group"]},"standingText":{"$ref":"#/definitions/id","examples":["interests"]},"publicTitle":{"$ref":"#/definitions/text","examples":["Property matter"]},"late":{"$ref":"#/definitions/lateItem"},"withdrawn":{"type":["boolean","string"],"pattern":"\\S","examples":[true,"The applicant has asked for more time."]},"numbered":{"type":"boolean","examples":[false]},"kind":{"type":"string","enum":["report","verbal","presentation","to-follow","business"],"examples":["verbal"]},"lang":{"$ref":"#/definitions/lang","examples":["cy"]},"purpose":{"$ref":"#/definitions/markdown","examples":["To consider the report of the Working Group."]},"summary":{"$ref":"#/definitions/markdown","examples":["The Panel will hear how the Commissioner means to bring more cases to court."]},"text":{"$ref":"#/definitions/markdown","examples":["Up to 30 minutes are set aside for questions from the public."]},"report":{"$ref":"#/definitions/report"},"minutes":{"$ref":"#/definitions/path","examples":["minutes/2014-09-26.yaml"]},"nextMeetings":{"type":"array","items":{"$ref":"#/definitions/nextMeeting"},"examples":[[{"date":"2015-02-03","time":"10:00","venue":"Shire Hall, Warwick"}]]},"exclusion":{"$ref":"#/definitions/exclusion"},"exempt":{"$ref":"#/definitions/exemption","examples":[{"paragraphs":[2]}]},"items":{"type":"array","items":{"$ref":"#/definitions/agendaEntry"},"examples":[[{"title":"Apologies"}]]}},"examples":[{"title":"Public Question Time"}]};
const schema37 = {"type":"string","examples":["To consider the report of the Working Group."]};
const schema63 = {"type":"string","pattern":"\\S","examples":["reports/budget-working-group.md"]};
const schema35 = {"type":"object","additionalProperties":false,"required":["received","urgency","circumstances"],"properties":{"received":{"$ref":"#/definitions/date","examples":["2014-11-18"]},"urgency":{"$ref":"#/definitions/markdown","examples":["A decision is needed before the precept is set on 1 February."]},"circumstances":{"$ref":"#/definitions/markdown","examples":["The settlement was announced after the agenda had been published."]}},"examples":[{"received":"2014-11-18","urgency":"A decision is needed before the precept is set on 1 February.","circumstances":"The settlement was announced after the agenda had been published."}]};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.received === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "received"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.urgency === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "urgency"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.circumstances === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "circumstances"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "received") || (key0 === "urgency")) || (key0 === "circumstances"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.received !== undefined){
let data0 = data.received;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err4 = {instancePath:instancePath+"/received",schemaPath:"#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema16,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/received",schemaPath:"#/definitions/date/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.urgency !== undefined){
let data1 = data.urgency;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/urgency",schemaPath:"#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.circumstances !== undefined){
let data2 = data.circumstances;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/circumstances",schemaPath:"#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","additionalProperties":false,"not":{"required":["recommendation","recommendations"]},"properties":{"title":{"$ref":"#/definitions/text","examples":["Report of the Budget Working Group"]},"publicTitle":{"$ref":"#/definitions/text","examples":["Property matter"]},"exempt":{"$ref":"#/definitions/exemption","examples":[{"paragraphs":[3]}]},"marking":{"$ref":"#/definitions/text","examples":["OFFICIAL-SENSITIVE"]},"late":{"$ref":"#/definitions/latePaper"},"from":{"$ref":"#/definitions/text","examples":["Task and Finish Group"]},"summary":{"$ref":"#/definitions/markdown","examples":["To tell the Panel what the Group has found so far."]},"author":{"$ref":"#/definitions/id","examples":["georgina-atkinson"]},"lang":{"$ref":"#/definitions/lang","examples":["cy"]},"tag":{"$ref":"#/definitions/text","examples":["Item 9"]},"recommendation":{"$ref":"#/definitions/markdown","examples":["That the Panel considers the report and makes any recommendations."]},"recommendations":{"$ref":"#/definitions/leadAndList","examples":[{"lead":"That the Panel:","list":["Notes the report."]}]},"body":{"$ref":"#/definitions/paperFile","examples":["reports/budget-working-group.md"]},"numbering":{"$ref":"#/definitions/text","examples":["report","none"]},"appendices":{"type":"array","items":{"$ref":"#/definitions/appendix"},"examples":[[{"title":"Work Programme","body":"appendices/work-programme.md"}]]},"backgroundPapers":{"examples":["none",["Police and Crime Plan 2013–2017"]],"if":{"type":"string"},"then":{"type":"string","enum":["none","None"]},"else":{"type":"array","items":{"$ref":"#/definitions/markdown"}}},"contacts":{"type":"array","items":{"$ref":"#/definitions/contactOfficer"},"examples":[[{"role":"Report Author","person":"georgina-atkinson"}]]},"contactHeading":{"$ref":"#/definitions/text","examples":["Contact Information"]}},"examples":[{"recommendation":"That the report be noted.","body":"reports/work-programme.md"}]};
const schema46 = {"type":"object","additionalProperties":false,"if":{"required":["kind"],"properties":{"kind":{"const":"confidential"}}},"else":{"required":["paragraphs"]},"properties":{"kind":{"type":"string","enum":["exempt","confidential"],"examples":["confidential"]},"paragraphs":{"$ref":"#/definitions/paragraphs","examples":[[2]]},"publicInterest":{"$ref":"#/definitions/text","examples":["Disclosure would weaken the authority’s hand in the negotiation."]}},"examples":[{"paragraphs":[2]}]};
const schema47 = {"type":"array","items":{"type":"integer","enum":[1,2,3,4,5,6,7,12,13,14,15,16,17,18]},"minItems":1,"examples":[[2]]};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.kind !== undefined){
if("confidential" !== data.kind){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.paragraphs === undefined){
const err2 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "paragraphs"},schema:schema46.else.required,parentSchema:schema46.else,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "else"},schema:schema46.if,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "paragraphs")) || (key0 === "publicInterest"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema46.properties.kind.type,parentSchema:schema46.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data1 === "exempt") || (data1 === "confidential"))){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema46.properties.kind.enum},schema:schema46.properties.kind.enum,parentSchema:schema46.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.paragraphs !== undefined){
let data2 = data.paragraphs;
if(Array.isArray(data2)){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/paragraphs",schemaPath:"#/definitions/paragraphs/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema47,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/paragraphs/" + i0,schemaPath:"#/definitions/paragraphs/items/type",keyword:"type",params:{type: "integer"},schema:schema47.items.type,parentSchema:schema47.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((((((((((((data3 === 1) || (data3 === 2)) || (data3 === 3)) || (data3 === 4)) || (data3 === 5)) || (data3 === 6)) || (data3 === 7)) || (data3 === 12)) || (data3 === 13)) || (data3 === 14)) || (data3 === 15)) || (data3 === 16)) || (data3 === 17)) || (data3 === 18))){
const err9 = {instancePath:instancePath+"/paragraphs/" + i0,schemaPath:"#/definitions/paragraphs/items/enum",keyword:"enum",params:{allowedValues: schema47.items.enum},schema:schema47.items.enum,parentSchema:schema47.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/paragraphs",schemaPath:"#/definitions/paragraphs/type",keyword:"type",params:{type: "array"},schema:schema47.type,parentSchema:schema47,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.publicInterest !== undefined){
let data4 = data.publicInterest;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err11 = {instancePath:instancePath+"/publicInterest",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/publicInterest",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"object","additionalProperties":false,"required":["received"],"properties":{"received":{"$ref":"#/definitions/date","examples":["2014-11-18"]},"reason":{"$ref":"#/definitions/text","examples":["The audited figures were not ready before."]}},"examples":[{"received":"2014-11-18"}]};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.received === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "received"},schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "received") || (key0 === "reason"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.received !== undefined){
let data0 = data.received;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err2 = {instancePath:instancePath+"/received",schemaPath:"#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema16,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/received",schemaPath:"#/definitions/date/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err4 = {instancePath:instancePath+"/reason",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/reason",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":"object","additionalProperties":false,"required":["list"],"properties":{"lead":{"$ref":"#/definitions/markdown","examples":["That the Panel:"]},"list":{"type":"array","items":{"$ref":"#/definitions/markdown"},"minItems":1,"examples":[["Notes the report; and","Agrees the Work Programme."]]}},"examples":[{"lead":"That the Panel:","list":["Notes the report."]}]};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.list === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "list"},schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "lead") || (key0 === "list"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.lead !== undefined){
let data0 = data.lead;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/lead",schemaPath:"#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.list !== undefined){
let data1 = data.list;
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema59.properties.list,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/list/" + i0,schemaPath:"#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "array"},schema:schema59.properties.list.type,parentSchema:schema59.properties.list,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":["string","object"],"pattern":"\\S","additionalProperties":false,"required":["file"],"properties":{"file":{"$ref":"#/definitions/path","examples":["reports/budget.docx"]},"accept-changes":{"type":"boolean","examples":[true]},"bold-lines-are-headings":{"type":"boolean","examples":[true]},"numbers":{"type":"string","enum":["as-written","house-style"],"examples":["house-style"]},"pages":{"type":["string","integer"],"pattern":"^\\s*\\d+\\s*(-\\s*\\d*\\s*)?(,\\s*\\d+\\s*(-\\s*\\d*\\s*)?)*$","examples":["1-3, 5, 8-"]},"description":{"$ref":"#/definitions/text","examples":["Map of the wards that the bus routes serve"]},"sheet":{"$ref":"#/definitions/text","examples":["Costs"]},"range":{"$ref":"#/definitions/text","examples":["A1:F20"]},"header-rows":{"type":"integer","minimum":0,"maximum":20,"examples":[2]},"header-columns":{"type":"integer","minimum":0,"maximum":20,"examples":[1]},"caption":{"$ref":"#/definitions/text","examples":["Costs by service, 2024/25"]}},"examples":["reports/budget.md",{"file":"reports/budget.docx","accept-changes":true}]};
const pattern31 = new RegExp("^\\s*\\d+\\s*(-\\s*\\d*\\s*)?(,\\s*\\d+\\s*(-\\s*\\d*\\s*)?)*$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema62.type},schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema62.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.file !== undefined){
let data0 = data.file;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/file",schemaPath:"#/definitions/path/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema63,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/file",schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},schema:schema63.type,parentSchema:schema63,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["accept-changes"] !== undefined){
let data1 = data["accept-changes"];
if(typeof data1 !== "boolean"){
const err6 = {instancePath:instancePath+"/accept-changes",schemaPath:"#/properties/accept-changes/type",keyword:"type",params:{type: "boolean"},schema:schema62.properties["accept-changes"].type,parentSchema:schema62.properties["accept-changes"],data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["bold-lines-are-headings"] !== undefined){
let data2 = data["bold-lines-are-headings"];
if(typeof data2 !== "boolean"){
const err7 = {instancePath:instancePath+"/bold-lines-are-headings",schemaPath:"#/properties/bold-lines-are-headings/type",keyword:"type",params:{type: "boolean"},schema:schema62.properties["bold-lines-are-headings"].type,parentSchema:schema62.properties["bold-lines-are-headings"],data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.numbers !== undefined){
let data3 = data.numbers;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/numbers",schemaPath:"#/properties/numbers/type",keyword:"type",params:{type: "string"},schema:schema62.properties.numbers.type,parentSchema:schema62.properties.numbers,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data3 === "as-written") || (data3 === "house-style"))){
const err9 = {instancePath:instancePath+"/numbers",schemaPath:"#/properties/numbers/enum",keyword:"enum",params:{allowedValues: schema62.properties.numbers.enum},schema:schema62.properties.numbers.enum,parentSchema:schema62.properties.numbers,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.pages !== undefined){
let data4 = data.pages;
if((typeof data4 !== "string") && (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4))))){
const err10 = {instancePath:instancePath+"/pages",schemaPath:"#/properties/pages/type",keyword:"type",params:{type: schema62.properties.pages.type},schema:schema62.properties.pages.type,parentSchema:schema62.properties.pages,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern31.test(data4)){
const err11 = {instancePath:instancePath+"/pages",schemaPath:"#/properties/pages/pattern",keyword:"pattern",params:{pattern: "^\\s*\\d+\\s*(-\\s*\\d*\\s*)?(,\\s*\\d+\\s*(-\\s*\\d*\\s*)?)*$"},schema:"^\\s*\\d+\\s*(-\\s*\\d*\\s*)?(,\\s*\\d+\\s*(-\\s*\\d*\\s*)?)*$",parentSchema:schema62.properties.pages,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.description !== undefined){
let data5 = data.description;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err12 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.sheet !== undefined){
let data6 = data.sheet;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err14 = {instancePath:instancePath+"/sheet",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/sheet",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.range !== undefined){
let data7 = data.range;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err16 = {instancePath:instancePath+"/range",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/range",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["header-rows"] !== undefined){
let data8 = data["header-rows"];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err18 = {instancePath:instancePath+"/header-rows",schemaPath:"#/properties/header-rows/type",keyword:"type",params:{type: "integer"},schema:schema62.properties["header-rows"].type,parentSchema:schema62.properties["header-rows"],data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 20 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/header-rows",schemaPath:"#/properties/header-rows/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},schema:20,parentSchema:schema62.properties["header-rows"],data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err20 = {instancePath:instancePath+"/header-rows",schemaPath:"#/properties/header-rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema62.properties["header-rows"],data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data["header-columns"] !== undefined){
let data9 = data["header-columns"];
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err21 = {instancePath:instancePath+"/header-columns",schemaPath:"#/properties/header-columns/type",keyword:"type",params:{type: "integer"},schema:schema62.properties["header-columns"].type,parentSchema:schema62.properties["header-columns"],data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 20 || isNaN(data9)){
const err22 = {instancePath:instancePath+"/header-columns",schemaPath:"#/properties/header-columns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},schema:20,parentSchema:schema62.properties["header-columns"],data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err23 = {instancePath:instancePath+"/header-columns",schemaPath:"#/properties/header-columns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema62.properties["header-columns"],data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.caption !== undefined){
let data10 = data.caption;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err24 = {instancePath:instancePath+"/caption",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/caption",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
validate29.errors = vErrors;
return errors === 0;
}

const schema69 = {"type":"object","additionalProperties":false,"required":["title"],"oneOf":[{"required":["body"]},{"required":["minutes"]},{"required":["tracker"]},{"required":["programme"]},{"required":["chart"]}],"properties":{"title":{"$ref":"#/definitions/text","examples":["Minutes of the Planning and Performance Working Group"]},"body":{"$ref":"#/definitions/paperFile","examples":["appendices/work-programme.md"]},"minutes":{"$ref":"#/definitions/path","examples":["minutes/planning-2014-10-29.yaml"]},"tracker":{"const":true,"examples":[true]},"programme":{"const":true,"examples":[true]},"chart":{"$ref":"#/definitions/chart"},"layout":{"type":"string","enum":["standard","narrative"],"examples":["narrative"]},"letter":{"$ref":"#/definitions/text","examples":["A"]},"orientation":{"type":"string","enum":["portrait","landscape"],"examples":["landscape"]},"marking":{"$ref":"#/definitions/text","examples":["RESTRICTED"]},"tag":{"$ref":"#/definitions/text","examples":["Appendix A","Item 9"]},"runningHeader":{"type":"string","examples":["Work Programme 2014/15",""]},"showTitle":{"type":"boolean","examples":[false]},"contents":{"type":"integer","minimum":1,"maximum":6,"examples":[2]},"numbering":{"$ref":"#/definitions/text","examples":["none","report"]},"lang":{"$ref":"#/definitions/lang","examples":["cy"]},"publicTitle":{"$ref":"#/definitions/text","examples":["Financial appraisal"]},"late":{"$ref":"#/definitions/latePaper"},"exempt":{"$ref":"#/definitions/exemption","examples":[{"paragraphs":[3]}]}},"examples":[{"title":"Work Programme","body":"appendices/work-programme.md"}]};
const schema72 = {"type":"object","additionalProperties":false,"required":["type","title","description","data"],"properties":{"type":{"type":"string","enum":["bar","stacked-bar","line","pie"],"examples":["bar"]},"title":{"$ref":"#/definitions/text","examples":["Complaints by month"]},"description":{"$ref":"#/definitions/text","examples":["Complaints fell from 21 in April to 9 in September."]},"data":{"$ref":"#/definitions/path","examples":["appendices/complaints.csv"]},"horizontal":{"type":"boolean","examples":[true]},"unit":{"$ref":"#/definitions/text","examples":["£m","%"]}},"examples":[{"type":"bar","title":"Complaints by month","description":"Complaints fell from 21 in April to 9 in September.","data":"appendices/complaints.csv"}]};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.description === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "title")) || (key0 === "description")) || (key0 === "data")) || (key0 === "horizontal")) || (key0 === "unit"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema72.properties.type.type,parentSchema:schema72.properties.type,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((data0 === "bar") || (data0 === "stacked-bar")) || (data0 === "line")) || (data0 === "pie"))){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema72.properties.type.enum},schema:schema72.properties.type.enum,parentSchema:schema72.properties.type,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err11 = {instancePath:instancePath+"/data",schemaPath:"#/definitions/path/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema63,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/data",schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},schema:schema63.type,parentSchema:schema63,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.horizontal !== undefined){
let data4 = data.horizontal;
if(typeof data4 !== "boolean"){
const err13 = {instancePath:instancePath+"/horizontal",schemaPath:"#/properties/horizontal/type",keyword:"type",params:{type: "boolean"},schema:schema72.properties.horizontal.type,parentSchema:schema72.properties.horizontal,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.unit !== undefined){
let data5 = data.unit;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err14 = {instancePath:instancePath+"/unit",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/unit",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema72.type,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "body"},schema:schema69.oneOf[0].required,parentSchema:schema69.oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.minutes === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "minutes"},schema:schema69.oneOf[1].required,parentSchema:schema69.oneOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tracker === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "tracker"},schema:schema69.oneOf[2].required,parentSchema:schema69.oneOf[2],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.programme === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "programme"},schema:schema69.oneOf[3].required,parentSchema:schema69.oneOf[3],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chart === undefined){
const err4 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "chart"},schema:schema69.oneOf[4].required,parentSchema:schema69.oneOf[4],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
}
}
}
}
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema69.oneOf,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema69.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.body !== undefined){
if(!(validate29(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.minutes !== undefined){
let data2 = data.minutes;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err10 = {instancePath:instancePath+"/minutes",schemaPath:"#/definitions/path/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema63,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/minutes",schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},schema:schema63.type,parentSchema:schema63,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.tracker !== undefined){
let data3 = data.tracker;
if(true !== data3){
const err12 = {instancePath:instancePath+"/tracker",schemaPath:"#/properties/tracker/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema69.properties.tracker,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.programme !== undefined){
let data4 = data.programme;
if(true !== data4){
const err13 = {instancePath:instancePath+"/programme",schemaPath:"#/properties/programme/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema69.properties.programme,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.chart !== undefined){
if(!(validate33(data.chart, {instancePath:instancePath+"/chart",parentData:data,parentDataProperty:"chart",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.layout !== undefined){
let data6 = data.layout;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type: "string"},schema:schema69.properties.layout.type,parentSchema:schema69.properties.layout,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data6 === "standard") || (data6 === "narrative"))){
const err15 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/enum",keyword:"enum",params:{allowedValues: schema69.properties.layout.enum},schema:schema69.properties.layout.enum,parentSchema:schema69.properties.layout,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.letter !== undefined){
let data7 = data.letter;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err16 = {instancePath:instancePath+"/letter",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/letter",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.orientation !== undefined){
let data8 = data.orientation;
if(typeof data8 !== "string"){
const err18 = {instancePath:instancePath+"/orientation",schemaPath:"#/properties/orientation/type",keyword:"type",params:{type: "string"},schema:schema69.properties.orientation.type,parentSchema:schema69.properties.orientation,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data8 === "portrait") || (data8 === "landscape"))){
const err19 = {instancePath:instancePath+"/orientation",schemaPath:"#/properties/orientation/enum",keyword:"enum",params:{allowedValues: schema69.properties.orientation.enum},schema:schema69.properties.orientation.enum,parentSchema:schema69.properties.orientation,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.marking !== undefined){
let data9 = data.marking;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err20 = {instancePath:instancePath+"/marking",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/marking",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.tag !== undefined){
let data10 = data.tag;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err22 = {instancePath:instancePath+"/tag",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/tag",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.runningHeader !== undefined){
let data11 = data.runningHeader;
if(typeof data11 !== "string"){
const err24 = {instancePath:instancePath+"/runningHeader",schemaPath:"#/properties/runningHeader/type",keyword:"type",params:{type: "string"},schema:schema69.properties.runningHeader.type,parentSchema:schema69.properties.runningHeader,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.showTitle !== undefined){
let data12 = data.showTitle;
if(typeof data12 !== "boolean"){
const err25 = {instancePath:instancePath+"/showTitle",schemaPath:"#/properties/showTitle/type",keyword:"type",params:{type: "boolean"},schema:schema69.properties.showTitle.type,parentSchema:schema69.properties.showTitle,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.contents !== undefined){
let data13 = data.contents;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err26 = {instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/type",keyword:"type",params:{type: "integer"},schema:schema69.properties.contents.type,parentSchema:schema69.properties.contents,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 6 || isNaN(data13)){
const err27 = {instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6},schema:6,parentSchema:schema69.properties.contents,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err28 = {instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema69.properties.contents,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.numbering !== undefined){
let data14 = data.numbering;
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
const err29 = {instancePath:instancePath+"/numbering",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/numbering",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.lang !== undefined){
let data15 = data.lang;
if(typeof data15 === "string"){
if(!pattern1.test(data15)){
const err31 = {instancePath:instancePath+"/lang",schemaPath:"#/definitions/lang/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},schema:"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",parentSchema:schema15,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/lang",schemaPath:"#/definitions/lang/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.publicTitle !== undefined){
let data16 = data.publicTitle;
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
const err33 = {instancePath:instancePath+"/publicTitle",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/publicTitle",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.late !== undefined){
if(!(validate25(data.late, {instancePath:instancePath+"/late",parentData:data,parentDataProperty:"late",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.exempt !== undefined){
if(!(validate23(data.exempt, {instancePath:instancePath+"/exempt",parentData:data,parentDataProperty:"exempt",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const schema84 = {"type":"object","additionalProperties":false,"required":["role","person"],"properties":{"role":{"$ref":"#/definitions/text","examples":["Report Author","Head of Service"]},"person":{"$ref":"#/definitions/id","examples":["georgina-atkinson"]}},"examples":[{"role":"Report Author","person":"georgina-atkinson"}]};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.person === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "person"},schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "role") || (key0 === "person"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/role",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/role",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.person !== undefined){
let data1 = data.person;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/person",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/person",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema84.type,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.recommendation === undefined) && (missing0 = "recommendation")) || ((data.recommendations === undefined) && (missing0 = "recommendations"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},schema:schema43.not,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema43.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.publicTitle !== undefined){
let data1 = data.publicTitle;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err5 = {instancePath:instancePath+"/publicTitle",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/publicTitle",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.exempt !== undefined){
if(!(validate23(data.exempt, {instancePath:instancePath+"/exempt",parentData:data,parentDataProperty:"exempt",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.marking !== undefined){
let data3 = data.marking;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err7 = {instancePath:instancePath+"/marking",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/marking",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.late !== undefined){
if(!(validate25(data.late, {instancePath:instancePath+"/late",parentData:data,parentDataProperty:"late",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data5 = data.from;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err9 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.summary !== undefined){
let data6 = data.summary;
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/summary",schemaPath:"#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.author !== undefined){
let data7 = data.author;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err12 = {instancePath:instancePath+"/author",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/author",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.lang !== undefined){
let data8 = data.lang;
if(typeof data8 === "string"){
if(!pattern1.test(data8)){
const err14 = {instancePath:instancePath+"/lang",schemaPath:"#/definitions/lang/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},schema:"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",parentSchema:schema15,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/lang",schemaPath:"#/definitions/lang/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.tag !== undefined){
let data9 = data.tag;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err16 = {instancePath:instancePath+"/tag",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/tag",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.recommendation !== undefined){
let data10 = data.recommendation;
if(typeof data10 !== "string"){
const err18 = {instancePath:instancePath+"/recommendation",schemaPath:"#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.recommendations !== undefined){
if(!(validate27(data.recommendations, {instancePath:instancePath+"/recommendations",parentData:data,parentDataProperty:"recommendations",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined){
if(!(validate29(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.numbering !== undefined){
let data13 = data.numbering;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err19 = {instancePath:instancePath+"/numbering",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data13};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/numbering",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.appendices !== undefined){
let data14 = data.appendices;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
if(!(validate31(data14[i0], {instancePath:instancePath+"/appendices/" + i0,parentData:data14,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/appendices",schemaPath:"#/properties/appendices/type",keyword:"type",params:{type: "array"},schema:schema43.properties.appendices.type,parentSchema:schema43.properties.appendices,data:data14};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.backgroundPapers !== undefined){
let data16 = data.backgroundPapers;
const _errs42 = errors;
let valid14 = true;
const _errs43 = errors;
if(typeof data16 !== "string"){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs43 === errors;
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs45 = errors;
if(typeof data16 !== "string"){
const err23 = {instancePath:instancePath+"/backgroundPapers",schemaPath:"#/properties/backgroundPapers/then/type",keyword:"type",params:{type: "string"},schema:schema43.properties.backgroundPapers.then.type,parentSchema:schema43.properties.backgroundPapers.then,data:data16};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((data16 === "none") || (data16 === "None"))){
const err24 = {instancePath:instancePath+"/backgroundPapers",schemaPath:"#/properties/backgroundPapers/then/enum",keyword:"enum",params:{allowedValues: schema43.properties.backgroundPapers.then.enum},schema:schema43.properties.backgroundPapers.then.enum,parentSchema:schema43.properties.backgroundPapers.then,data:data16};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid0 = _errs45 === errors;
valid14 = _valid0;
ifClause0 = "then";
}
else {
const _errs47 = errors;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(typeof data17 !== "string"){
const err25 = {instancePath:instancePath+"/backgroundPapers/" + i1,schemaPath:"#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data17};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/backgroundPapers",schemaPath:"#/properties/backgroundPapers/else/type",keyword:"type",params:{type: "array"},schema:schema43.properties.backgroundPapers.else.type,parentSchema:schema43.properties.backgroundPapers.else,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid0 = _errs47 === errors;
valid14 = _valid0;
ifClause0 = "else";
}
if(!valid14){
const err27 = {instancePath:instancePath+"/backgroundPapers",schemaPath:"#/properties/backgroundPapers/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema43.properties.backgroundPapers.if,parentSchema:schema43.properties.backgroundPapers,data:data16};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.contacts !== undefined){
let data18 = data.contacts;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
if(!(validate38(data18[i2], {instancePath:instancePath+"/contacts/" + i2,parentData:data18,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/contacts",schemaPath:"#/properties/contacts/type",keyword:"type",params:{type: "array"},schema:schema43.properties.contacts.type,parentSchema:schema43.properties.contacts,data:data18};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.contactHeading !== undefined){
let data20 = data.contactHeading;
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
const err29 = {instancePath:instancePath+"/contactHeading",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data20};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/contactHeading",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data20};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema89 = {"type":"object","additionalProperties":false,"required":["date"],"properties":{"kind":{"$ref":"#/definitions/meetingKind","examples":["extraordinary"]},"date":{"$ref":"#/definitions/date","examples":["2015-02-03"]},"time":{"$ref":"#/definitions/time","examples":["10:00"]},"venue":{"$ref":"#/definitions/text","examples":["Shire Hall, Warwick"]},"purpose":{"$ref":"#/definitions/text","examples":["to hold a Confirmation Hearing"]}},"examples":[{"date":"2015-02-03","time":"10:00","venue":"Shire Hall, Warwick"}]};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "kind") || (key0 === "date")) || (key0 === "time")) || (key0 === "venue")) || (key0 === "purpose"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/meetingKind/type",keyword:"type",params:{type: "string"},schema:schema14.type,parentSchema:schema14,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((data0 === "ordinary") || (data0 === "extraordinary")) || (data0 === "annual")) || (data0 === "special"))){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/meetingKind/enum",keyword:"enum",params:{allowedValues: schema14.enum},schema:schema14.enum,parentSchema:schema14,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.date !== undefined){
let data1 = data.date;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err4 = {instancePath:instancePath+"/date",schemaPath:"#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema16,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/date",schemaPath:"#/definitions/date/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.time !== undefined){
let data2 = data.time;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err6 = {instancePath:instancePath+"/time",schemaPath:"#/definitions/time/pattern",keyword:"pattern",params:{pattern: "^\\d{1,2}:\\d{2}$"},schema:"^\\d{1,2}:\\d{2}$",parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/time",schemaPath:"#/definitions/time/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.venue !== undefined){
let data3 = data.venue;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err8 = {instancePath:instancePath+"/venue",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/venue",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.purpose !== undefined){
let data4 = data.purpose;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err10 = {instancePath:instancePath+"/purpose",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/purpose",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema89.type,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

const schema95 = {"type":"object","additionalProperties":false,"required":["paragraphs","resolution"],"properties":{"paragraphs":{"$ref":"#/definitions/paragraphs","examples":[[2]]},"resolution":{"$ref":"#/definitions/markdown","examples":["That the public be excluded while item 14 is discussed."]}},"examples":[{"paragraphs":[2],"resolution":"That members of the public be excluded."}]};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.paragraphs === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "paragraphs"},schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.resolution === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resolution"},schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "paragraphs") || (key0 === "resolution"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.paragraphs !== undefined){
let data0 = data.paragraphs;
if(Array.isArray(data0)){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/paragraphs",schemaPath:"#/definitions/paragraphs/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema47,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/paragraphs/" + i0,schemaPath:"#/definitions/paragraphs/items/type",keyword:"type",params:{type: "integer"},schema:schema47.items.type,parentSchema:schema47.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((((((((((((data1 === 1) || (data1 === 2)) || (data1 === 3)) || (data1 === 4)) || (data1 === 5)) || (data1 === 6)) || (data1 === 7)) || (data1 === 12)) || (data1 === 13)) || (data1 === 14)) || (data1 === 15)) || (data1 === 16)) || (data1 === 17)) || (data1 === 18))){
const err5 = {instancePath:instancePath+"/paragraphs/" + i0,schemaPath:"#/definitions/paragraphs/items/enum",keyword:"enum",params:{allowedValues: schema47.items.enum},schema:schema47.items.enum,parentSchema:schema47.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/paragraphs",schemaPath:"#/definitions/paragraphs/type",keyword:"type",params:{type: "array"},schema:schema47.type,parentSchema:schema47,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.resolution !== undefined){
let data2 = data.resolution;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/resolution",schemaPath:"#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema95.type,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

const wrapper0 = {validate: validate16};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) && (missing0 = "text")) || ((data.standingText === undefined) && (missing0 = "standingText"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},schema:schema30.not,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "title"},schema:schema30.anyOf[0].required,parentSchema:schema30.anyOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.standingText === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "standingText"},schema:schema30.anyOf[1].required,parentSchema:schema30.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema30.anyOf,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema30.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.publicTitle !== undefined){
if(data.exempt === undefined){
const err6 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "publicTitle",
    missingProperty: "exempt",
    depsCount: 1,
    deps: "exempt"},schema:schema30.dependencies,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.standingText !== undefined){
let data2 = data.standingText;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err11 = {instancePath:instancePath+"/standingText",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/standingText",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.publicTitle !== undefined){
let data3 = data.publicTitle;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err13 = {instancePath:instancePath+"/publicTitle",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/publicTitle",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.late !== undefined){
if(!(validate20(data.late, {instancePath:instancePath+"/late",parentData:data,parentDataProperty:"late",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data.withdrawn !== undefined){
let data5 = data.withdrawn;
if((typeof data5 !== "boolean") && (typeof data5 !== "string")){
const err15 = {instancePath:instancePath+"/withdrawn",schemaPath:"#/properties/withdrawn/type",keyword:"type",params:{type: schema30.properties.withdrawn.type},schema:schema30.properties.withdrawn.type,parentSchema:schema30.properties.withdrawn,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err16 = {instancePath:instancePath+"/withdrawn",schemaPath:"#/properties/withdrawn/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema30.properties.withdrawn,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.numbered !== undefined){
let data6 = data.numbered;
if(typeof data6 !== "boolean"){
const err17 = {instancePath:instancePath+"/numbered",schemaPath:"#/properties/numbered/type",keyword:"type",params:{type: "boolean"},schema:schema30.properties.numbered.type,parentSchema:schema30.properties.numbered,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.kind !== undefined){
let data7 = data.kind;
if(typeof data7 !== "string"){
const err18 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema30.properties.kind.type,parentSchema:schema30.properties.kind,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(((((data7 === "report") || (data7 === "verbal")) || (data7 === "presentation")) || (data7 === "to-follow")) || (data7 === "business"))){
const err19 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema30.properties.kind.enum},schema:schema30.properties.kind.enum,parentSchema:schema30.properties.kind,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.lang !== undefined){
let data8 = data.lang;
if(typeof data8 === "string"){
if(!pattern1.test(data8)){
const err20 = {instancePath:instancePath+"/lang",schemaPath:"#/definitions/lang/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},schema:"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",parentSchema:schema15,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/lang",schemaPath:"#/definitions/lang/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.purpose !== undefined){
let data9 = data.purpose;
if(typeof data9 !== "string"){
const err22 = {instancePath:instancePath+"/purpose",schemaPath:"#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.summary !== undefined){
let data10 = data.summary;
if(typeof data10 !== "string"){
const err23 = {instancePath:instancePath+"/summary",schemaPath:"#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.text !== undefined){
let data11 = data.text;
if(typeof data11 !== "string"){
const err24 = {instancePath:instancePath+"/text",schemaPath:"#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.report !== undefined){
if(!(validate22(data.report, {instancePath:instancePath+"/report",parentData:data,parentDataProperty:"report",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.minutes !== undefined){
let data13 = data.minutes;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err25 = {instancePath:instancePath+"/minutes",schemaPath:"#/definitions/path/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema63,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/minutes",schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},schema:schema63.type,parentSchema:schema63,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.nextMeetings !== undefined){
let data14 = data.nextMeetings;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
if(!(validate41(data14[i0], {instancePath:instancePath+"/nextMeetings/" + i0,parentData:data14,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/nextMeetings",schemaPath:"#/properties/nextMeetings/type",keyword:"type",params:{type: "array"},schema:schema30.properties.nextMeetings.type,parentSchema:schema30.properties.nextMeetings,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.exclusion !== undefined){
if(!(validate43(data.exclusion, {instancePath:instancePath+"/exclusion",parentData:data,parentDataProperty:"exclusion",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.exempt !== undefined){
if(!(validate23(data.exempt, {instancePath:instancePath+"/exempt",parentData:data,parentDataProperty:"exempt",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.items !== undefined){
let data18 = data.items;
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper0.validate(data18[i1], {instancePath:instancePath+"/items/" + i1,parentData:data18,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},schema:schema30.properties.items.type,parentSchema:schema30.properties.items,data:data18};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}


function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.adjournment === undefined) && (missing0 = "adjournment")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate17(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(!(validate19(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema25.if,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.items === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.body !== undefined){
let data0 = data.body;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/body",schemaPath:"definitions.schema.json#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/body",schemaPath:"definitions.schema.json#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"definitions.schema.json#/definitions/meetingKind/type",keyword:"type",params:{type: "string"},schema:schema14.type,parentSchema:schema14,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((data1 === "ordinary") || (data1 === "extraordinary")) || (data1 === "annual")) || (data1 === "special"))){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"definitions.schema.json#/definitions/meetingKind/enum",keyword:"enum",params:{allowedValues: schema14.enum},schema:schema14.enum,parentSchema:schema14,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.lang !== undefined){
let data2 = data.lang;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err8 = {instancePath:instancePath+"/lang",schemaPath:"definitions.schema.json#/definitions/lang/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},schema:"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/lang",schemaPath:"definitions.schema.json#/definitions/lang/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.date !== undefined){
let data3 = data.date;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err10 = {instancePath:instancePath+"/date",schemaPath:"definitions.schema.json#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema16,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/date",schemaPath:"definitions.schema.json#/definitions/date/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.weekday !== undefined){
let data4 = data.weekday;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/weekday",schemaPath:"#/properties/weekday/type",keyword:"type",params:{type: "string"},schema:schema11.properties.weekday.type,parentSchema:schema11.properties.weekday,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((((((data4 === "Monday") || (data4 === "Tuesday")) || (data4 === "Wednesday")) || (data4 === "Thursday")) || (data4 === "Friday")) || (data4 === "Saturday")) || (data4 === "Sunday"))){
const err13 = {instancePath:instancePath+"/weekday",schemaPath:"#/properties/weekday/enum",keyword:"enum",params:{allowedValues: schema11.properties.weekday.enum},schema:schema11.properties.weekday.enum,parentSchema:schema11.properties.weekday,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.time !== undefined){
let data5 = data.time;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err14 = {instancePath:instancePath+"/time",schemaPath:"definitions.schema.json#/definitions/time/pattern",keyword:"pattern",params:{pattern: "^\\d{1,2}:\\d{2}$"},schema:"^\\d{1,2}:\\d{2}$",parentSchema:schema17,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/time",schemaPath:"definitions.schema.json#/definitions/time/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.venue !== undefined){
let data6 = data.venue;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err16 = {instancePath:instancePath+"/venue",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/venue",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.substitutes !== undefined){
let data7 = data.substitutes;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate12(data7[i0], {instancePath:instancePath+"/substitutes/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/substitutes",schemaPath:"#/properties/substitutes/type",keyword:"type",params:{type: "array"},schema:schema11.properties.substitutes.type,parentSchema:schema11.properties.substitutes,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.notices !== undefined){
let data9 = data.notices;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err19 = {instancePath:instancePath+"/notices/" + i1,schemaPath:"definitions.schema.json#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/notices/" + i1,schemaPath:"definitions.schema.json#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"},schema:schema11.properties.notices.type,parentSchema:schema11.properties.notices,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.numbering !== undefined){
if(!(validate14(data.numbering, {instancePath:instancePath+"/numbering",parentData:data,parentDataProperty:"numbering",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.items !== undefined){
let data12 = data.items;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate16(data12[i2], {instancePath:instancePath+"/items/" + i2,parentData:data12,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},schema:schema11.properties.items.type,parentSchema:schema11.properties.items,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const validateBody = validate48;
const schema98 = {"title":"Body","type":"object","additionalProperties":false,"required":["name","authority","style"],"properties":{"name":{"$ref":"definitions.schema.json#/definitions/text","examples":["Warwickshire Police and Crime Panel"]},"shortName":{"$ref":"definitions.schema.json#/definitions/text","examples":["the Panel"]},"authority":{"$ref":"definitions.schema.json#/definitions/text","examples":["Warwickshire County Council"]},"style":{"$ref":"definitions.schema.json#/definitions/id","examples":["warwickshire"]},"lang":{"$ref":"definitions.schema.json#/definitions/lang","examples":["en-GB"]},"nation":{"type":"string","enum":["england","wales","scotland","northern-ireland"],"examples":["wales"]},"numbering":{"$ref":"#/definitions/bodyNumbering","examples":[{"items":"yearly","minutes":"minutes"}]},"membership":{"type":"array","items":{"$ref":"#/definitions/memberGroup"},"examples":[[{"group":"Councillors","members":[{"person":"michael-coker"}]}]]},"standingTexts":{"type":"object","propertyNames":{"$ref":"definitions.schema.json#/definitions/id"},"additionalProperties":{"$ref":"#/definitions/standingText"},"examples":[{"webcasting":{"title":"Webcasting Notice","text":"This meeting is filmed."}}]},"contacts":{"type":"array","items":{"$ref":"definitions.schema.json#/definitions/id"},"examples":[["georgina-atkinson"]]},"signatory":{"$ref":"#/definitions/signatory","examples":[{"person":"jim-graham","lines":["Shire Hall, Warwick"]}]},"venue":{"$ref":"definitions.schema.json#/definitions/text","examples":["Shire Hall, Warwick"]},"time":{"$ref":"definitions.schema.json#/definitions/time","examples":["10:00"]},"notices":{"type":"array","items":{"$ref":"definitions.schema.json#/definitions/id"},"examples":[["webcasting"]]},"publicNotice":{"$ref":"#/definitions/publicNotice","examples":[{"attend":"attending","questions":{"text":"asking-questions","workingDays":3,"time":"12:00"}}]},"closedDays":{"type":"array","items":{"$ref":"definitions.schema.json#/definitions/date"},"examples":[["2014-12-24"]]},"items":{"type":"array","items":{"$ref":"definitions.schema.json#/definitions/agendaEntry"},"examples":[[{"title":"Apologies"}]]}},"definitions":{"memberGroup":{"type":"object","additionalProperties":false,"required":["group","members"],"properties":{"group":{"$ref":"definitions.schema.json#/definitions/text","examples":["Councillors"]},"coOpted":{"type":"boolean","examples":[true]},"members":{"type":"array","items":{"if":{"type":"object","required":["vacancy"]},"then":{"$ref":"#/definitions/vacancy"},"else":{"$ref":"#/definitions/member"}},"examples":[[{"person":"michael-coker","authority":"Warwick District Council"}]]}},"examples":[{"group":"Councillors","members":[{"person":"michael-coker"}]}]},"member":{"type":"object","additionalProperties":false,"required":["person"],"properties":{"person":{"$ref":"definitions.schema.json#/definitions/id","examples":["michael-coker"]},"authority":{"$ref":"definitions.schema.json#/definitions/text","examples":["Warwick District Council"]},"role":{"$ref":"definitions.schema.json#/definitions/role","examples":["chair"]},"from":{"$ref":"definitions.schema.json#/definitions/date","examples":["2014-06-20"]},"until":{"$ref":"definitions.schema.json#/definitions/date","examples":["2015-05-31"]}},"examples":[{"person":"michael-coker","authority":"Warwick District Council"}]},"vacancy":{"type":"object","additionalProperties":false,"required":["vacancy"],"properties":{"vacancy":{"const":true,"examples":[true]},"authority":{"$ref":"definitions.schema.json#/definitions/text","examples":["Rugby Borough Council"]},"from":{"$ref":"definitions.schema.json#/definitions/date","examples":["2014-06-20"]},"until":{"$ref":"definitions.schema.json#/definitions/date","examples":["2015-05-31"]}},"examples":[{"vacancy":true,"authority":"Rugby Borough Council"}]},"standingText":{"type":"object","additionalProperties":false,"required":["text"],"properties":{"title":{"$ref":"definitions.schema.json#/definitions/text","examples":["Webcasting Notice"]},"text":{"$ref":"definitions.schema.json#/definitions/markdown","examples":["This meeting is filmed for broadcast."]}},"examples":[{"title":"Webcasting Notice","text":"This meeting is filmed for broadcast."}]},"signatory":{"type":"object","additionalProperties":false,"required":["person"],"properties":{"person":{"$ref":"definitions.schema.json#/definitions/id","examples":["jim-graham"]},"lines":{"type":"array","items":{"$ref":"definitions.schema.json#/definitions/text"},"examples":[["Shire Hall","Warwick"]]}},"examples":[{"person":"jim-graham","lines":["Shire Hall","Warwick"]}]},"bodyNumbering":{"type":"object","additionalProperties":false,"properties":{"items":{"$ref":"definitions.schema.json#/definitions/text","examples":["yearly"]},"minutes":{"$ref":"definitions.schema.json#/definitions/text","examples":["minutes"]}},"examples":[{"items":"yearly"}]},"publicNotice":{"type":"object","additionalProperties":false,"properties":{"attend":{"$ref":"definitions.schema.json#/definitions/id","examples":["attending"]},"questions":{"$ref":"#/definitions/questionRule","examples":[{"text":"asking-questions","workingDays":3}]}},"examples":[{"attend":"attending"}]},"questionRule":{"type":"object","additionalProperties":false,"properties":{"text":{"$ref":"definitions.schema.json#/definitions/id","examples":["asking-questions"]},"workingDays":{"type":"integer","minimum":1,"maximum":60,"examples":[3]},"time":{"$ref":"definitions.schema.json#/definitions/time","examples":["12:00"]}},"examples":[{"text":"asking-questions","workingDays":3,"time":"12:00"}]}}};
const schema104 = {"type":"object","additionalProperties":false,"properties":{"items":{"$ref":"definitions.schema.json#/definitions/text","examples":["yearly"]},"minutes":{"$ref":"definitions.schema.json#/definitions/text","examples":["minutes"]}},"examples":[{"items":"yearly"}]};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "items") || (key0 === "minutes"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/items",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/items",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.minutes !== undefined){
let data1 = data.minutes;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err3 = {instancePath:instancePath+"/minutes",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/minutes",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema104.type,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}

const schema107 = {"type":"object","additionalProperties":false,"required":["group","members"],"properties":{"group":{"$ref":"definitions.schema.json#/definitions/text","examples":["Councillors"]},"coOpted":{"type":"boolean","examples":[true]},"members":{"type":"array","items":{"if":{"type":"object","required":["vacancy"]},"then":{"$ref":"#/definitions/vacancy"},"else":{"$ref":"#/definitions/member"}},"examples":[[{"person":"michael-coker","authority":"Warwick District Council"}]]}},"examples":[{"group":"Councillors","members":[{"person":"michael-coker"}]}]};
const schema109 = {"type":"object","additionalProperties":false,"required":["vacancy"],"properties":{"vacancy":{"const":true,"examples":[true]},"authority":{"$ref":"definitions.schema.json#/definitions/text","examples":["Rugby Borough Council"]},"from":{"$ref":"definitions.schema.json#/definitions/date","examples":["2014-06-20"]},"until":{"$ref":"definitions.schema.json#/definitions/date","examples":["2015-05-31"]}},"examples":[{"vacancy":true,"authority":"Rugby Borough Council"}]};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.vacancy === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vacancy"},schema:schema109.required,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "vacancy") || (key0 === "authority")) || (key0 === "from")) || (key0 === "until"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.vacancy !== undefined){
let data0 = data.vacancy;
if(true !== data0){
const err2 = {instancePath:instancePath+"/vacancy",schemaPath:"#/properties/vacancy/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema109.properties.vacancy,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.authority !== undefined){
let data1 = data.authority;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err3 = {instancePath:instancePath+"/authority",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/authority",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err5 = {instancePath:instancePath+"/from",schemaPath:"definitions.schema.json#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema16,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/from",schemaPath:"definitions.schema.json#/definitions/date/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.until !== undefined){
let data3 = data.until;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err7 = {instancePath:instancePath+"/until",schemaPath:"definitions.schema.json#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema16,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/until",schemaPath:"definitions.schema.json#/definitions/date/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema109.type,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

const schema113 = {"type":"object","additionalProperties":false,"required":["person"],"properties":{"person":{"$ref":"definitions.schema.json#/definitions/id","examples":["michael-coker"]},"authority":{"$ref":"definitions.schema.json#/definitions/text","examples":["Warwick District Council"]},"role":{"$ref":"definitions.schema.json#/definitions/role","examples":["chair"]},"from":{"$ref":"definitions.schema.json#/definitions/date","examples":["2014-06-20"]},"until":{"$ref":"definitions.schema.json#/definitions/date","examples":["2015-05-31"]}},"examples":[{"person":"michael-coker","authority":"Warwick District Council"}]};
const schema116 = {"type":"string","enum":["chair","vice-chair"],"examples":["chair"]};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.person === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "person"},schema:schema113.required,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "person") || (key0 === "authority")) || (key0 === "role")) || (key0 === "from")) || (key0 === "until"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.person !== undefined){
let data0 = data.person;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/person",schemaPath:"definitions.schema.json#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/person",schemaPath:"definitions.schema.json#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.authority !== undefined){
let data1 = data.authority;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err4 = {instancePath:instancePath+"/authority",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/authority",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.role !== undefined){
let data2 = data.role;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/role",schemaPath:"definitions.schema.json#/definitions/role/type",keyword:"type",params:{type: "string"},schema:schema116.type,parentSchema:schema116,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data2 === "chair") || (data2 === "vice-chair"))){
const err7 = {instancePath:instancePath+"/role",schemaPath:"definitions.schema.json#/definitions/role/enum",keyword:"enum",params:{allowedValues: schema116.enum},schema:schema116.enum,parentSchema:schema116,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.from !== undefined){
let data3 = data.from;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err8 = {instancePath:instancePath+"/from",schemaPath:"definitions.schema.json#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema16,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/from",schemaPath:"definitions.schema.json#/definitions/date/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.until !== undefined){
let data4 = data.until;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err10 = {instancePath:instancePath+"/until",schemaPath:"definitions.schema.json#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema16,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/until",schemaPath:"definitions.schema.json#/definitions/date/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema113.type,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.group === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group"},schema:schema107.required,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.members === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "members"},schema:schema107.required,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "group") || (key0 === "coOpted")) || (key0 === "members"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.group !== undefined){
let data0 = data.group;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/group",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/group",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.coOpted !== undefined){
let data1 = data.coOpted;
if(typeof data1 !== "boolean"){
const err5 = {instancePath:instancePath+"/coOpted",schemaPath:"#/properties/coOpted/type",keyword:"type",params:{type: "boolean"},schema:schema107.properties.coOpted.type,parentSchema:schema107.properties.coOpted,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.members !== undefined){
let data2 = data.members;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs10 = errors;
let valid4 = true;
const _errs11 = errors;
if(errors === _errs11){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing0;
if((data3.vacancy === undefined) && (missing0 = "vacancy")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs13 = errors;
if(!(validate52(data3, {instancePath:instancePath+"/members/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid4 = _valid0;
ifClause0 = "then";
}
else {
const _errs14 = errors;
if(!(validate54(data3, {instancePath:instancePath+"/members/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid4 = _valid0;
ifClause0 = "else";
}
if(!valid4){
const err8 = {instancePath:instancePath+"/members/" + i0,schemaPath:"#/properties/members/items/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema107.properties.members.items.if,parentSchema:schema107.properties.members.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"},schema:schema107.properties.members.type,parentSchema:schema107.properties.members,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema107.type,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

const schema120 = {"type":"object","additionalProperties":false,"required":["text"],"properties":{"title":{"$ref":"definitions.schema.json#/definitions/text","examples":["Webcasting Notice"]},"text":{"$ref":"definitions.schema.json#/definitions/markdown","examples":["This meeting is filmed for broadcast."]}},"examples":[{"title":"Webcasting Notice","text":"This meeting is filmed for broadcast."}]};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "title") || (key0 === "text"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/title",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/title",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/text",schemaPath:"definitions.schema.json#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema120.type,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema124 = {"type":"object","additionalProperties":false,"required":["person"],"properties":{"person":{"$ref":"definitions.schema.json#/definitions/id","examples":["jim-graham"]},"lines":{"type":"array","items":{"$ref":"definitions.schema.json#/definitions/text"},"examples":[["Shire Hall","Warwick"]]}},"examples":[{"person":"jim-graham","lines":["Shire Hall","Warwick"]}]};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.person === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "person"},schema:schema124.required,parentSchema:schema124,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "person") || (key0 === "lines"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema124,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.person !== undefined){
let data0 = data.person;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/person",schemaPath:"definitions.schema.json#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/person",schemaPath:"definitions.schema.json#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.lines !== undefined){
let data1 = data.lines;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err4 = {instancePath:instancePath+"/lines/" + i0,schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/lines/" + i0,schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type: "array"},schema:schema124.properties.lines.type,parentSchema:schema124.properties.lines,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema124.type,parentSchema:schema124,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const schema130 = {"type":"object","additionalProperties":false,"properties":{"attend":{"$ref":"definitions.schema.json#/definitions/id","examples":["attending"]},"questions":{"$ref":"#/definitions/questionRule","examples":[{"text":"asking-questions","workingDays":3}]}},"examples":[{"attend":"attending"}]};
const schema132 = {"type":"object","additionalProperties":false,"properties":{"text":{"$ref":"definitions.schema.json#/definitions/id","examples":["asking-questions"]},"workingDays":{"type":"integer","minimum":1,"maximum":60,"examples":[3]},"time":{"$ref":"definitions.schema.json#/definitions/time","examples":["12:00"]}},"examples":[{"text":"asking-questions","workingDays":3,"time":"12:00"}]};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "text") || (key0 === "workingDays")) || (key0 === "time"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/text",schemaPath:"definitions.schema.json#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/text",schemaPath:"definitions.schema.json#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.workingDays !== undefined){
let data1 = data.workingDays;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/workingDays",schemaPath:"#/properties/workingDays/type",keyword:"type",params:{type: "integer"},schema:schema132.properties.workingDays.type,parentSchema:schema132.properties.workingDays,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 60 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/workingDays",schemaPath:"#/properties/workingDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},schema:60,parentSchema:schema132.properties.workingDays,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/workingDays",schemaPath:"#/properties/workingDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema132.properties.workingDays,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.time !== undefined){
let data2 = data.time;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err6 = {instancePath:instancePath+"/time",schemaPath:"definitions.schema.json#/definitions/time/pattern",keyword:"pattern",params:{pattern: "^\\d{1,2}:\\d{2}$"},schema:"^\\d{1,2}:\\d{2}$",parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/time",schemaPath:"definitions.schema.json#/definitions/time/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema132.type,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "attend") || (key0 === "questions"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.attend !== undefined){
let data0 = data.attend;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/attend",schemaPath:"definitions.schema.json#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/attend",schemaPath:"definitions.schema.json#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.questions !== undefined){
if(!(validate62(data.questions, {instancePath:instancePath+"/questions",parentData:data,parentDataProperty:"questions",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema130.type,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.adjournment === undefined) && (missing0 = "adjournment")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate17(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(!(validate19(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema25.if,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema98.required,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.authority === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authority"},schema:schema98.required,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.style === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "style"},schema:schema98.required,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema98.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.shortName !== undefined){
let data1 = data.shortName;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err6 = {instancePath:instancePath+"/shortName",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/shortName",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.authority !== undefined){
let data2 = data.authority;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err8 = {instancePath:instancePath+"/authority",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/authority",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.style !== undefined){
let data3 = data.style;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err10 = {instancePath:instancePath+"/style",schemaPath:"definitions.schema.json#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/style",schemaPath:"definitions.schema.json#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.lang !== undefined){
let data4 = data.lang;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err12 = {instancePath:instancePath+"/lang",schemaPath:"definitions.schema.json#/definitions/lang/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},schema:"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",parentSchema:schema15,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/lang",schemaPath:"definitions.schema.json#/definitions/lang/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.nation !== undefined){
let data5 = data.nation;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/nation",schemaPath:"#/properties/nation/type",keyword:"type",params:{type: "string"},schema:schema98.properties.nation.type,parentSchema:schema98.properties.nation,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((((data5 === "england") || (data5 === "wales")) || (data5 === "scotland")) || (data5 === "northern-ireland"))){
const err15 = {instancePath:instancePath+"/nation",schemaPath:"#/properties/nation/enum",keyword:"enum",params:{allowedValues: schema98.properties.nation.enum},schema:schema98.properties.nation.enum,parentSchema:schema98.properties.nation,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.numbering !== undefined){
if(!(validate49(data.numbering, {instancePath:instancePath+"/numbering",parentData:data,parentDataProperty:"numbering",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data.membership !== undefined){
let data7 = data.membership;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate51(data7[i0], {instancePath:instancePath+"/membership/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/membership",schemaPath:"#/properties/membership/type",keyword:"type",params:{type: "array"},schema:schema98.properties.membership.type,parentSchema:schema98.properties.membership,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.standingTexts !== undefined){
let data9 = data.standingTexts;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
const _errs25 = errors;
if(typeof key1 === "string"){
if(!pattern0.test(key1)){
const err17 = {instancePath:instancePath+"/standingTexts",schemaPath:"definitions.schema.json#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/standingTexts",schemaPath:"definitions.schema.json#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid8 = _errs25 === errors;
if(!valid8){
const err19 = {instancePath:instancePath+"/standingTexts",schemaPath:"#/properties/standingTexts/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema98.properties.standingTexts.propertyNames,parentSchema:schema98.properties.standingTexts,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
for(const key2 in data9){
if(!(validate57(data9[key2], {instancePath:instancePath+"/standingTexts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/standingTexts",schemaPath:"#/properties/standingTexts/type",keyword:"type",params:{type: "object"},schema:schema98.properties.standingTexts.type,parentSchema:schema98.properties.standingTexts,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.contacts !== undefined){
let data11 = data.contacts;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err21 = {instancePath:instancePath+"/contacts/" + i1,schemaPath:"definitions.schema.json#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/contacts/" + i1,schemaPath:"definitions.schema.json#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/contacts",schemaPath:"#/properties/contacts/type",keyword:"type",params:{type: "array"},schema:schema98.properties.contacts.type,parentSchema:schema98.properties.contacts,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.signatory !== undefined){
if(!(validate59(data.signatory, {instancePath:instancePath+"/signatory",parentData:data,parentDataProperty:"signatory",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.venue !== undefined){
let data14 = data.venue;
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
const err24 = {instancePath:instancePath+"/venue",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/venue",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.time !== undefined){
let data15 = data.time;
if(typeof data15 === "string"){
if(!pattern3.test(data15)){
const err26 = {instancePath:instancePath+"/time",schemaPath:"definitions.schema.json#/definitions/time/pattern",keyword:"pattern",params:{pattern: "^\\d{1,2}:\\d{2}$"},schema:"^\\d{1,2}:\\d{2}$",parentSchema:schema17,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/time",schemaPath:"definitions.schema.json#/definitions/time/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.notices !== undefined){
let data16 = data.notices;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(typeof data17 === "string"){
if(!pattern0.test(data17)){
const err28 = {instancePath:instancePath+"/notices/" + i2,schemaPath:"definitions.schema.json#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:data17};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/notices/" + i2,schemaPath:"definitions.schema.json#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"},schema:schema98.properties.notices.type,parentSchema:schema98.properties.notices,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.publicNotice !== undefined){
if(!(validate61(data.publicNotice, {instancePath:instancePath+"/publicNotice",parentData:data,parentDataProperty:"publicNotice",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.closedDays !== undefined){
let data19 = data.closedDays;
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
if(typeof data20 === "string"){
if(!pattern2.test(data20)){
const err31 = {instancePath:instancePath+"/closedDays/" + i3,schemaPath:"definitions.schema.json#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema16,data:data20};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/closedDays/" + i3,schemaPath:"definitions.schema.json#/definitions/date/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data20};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/closedDays",schemaPath:"#/properties/closedDays/type",keyword:"type",params:{type: "array"},schema:schema98.properties.closedDays.type,parentSchema:schema98.properties.closedDays,data:data19};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.items !== undefined){
let data21 = data.items;
if(Array.isArray(data21)){
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
if(!(validate65(data21[i4], {instancePath:instancePath+"/items/" + i4,parentData:data21,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},schema:schema98.properties.items.type,parentSchema:schema98.properties.items,data:data21};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema98.type,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

export const validatePeople = validate69;
const schema137 = {"title":"People","type":"object","additionalProperties":false,"required":["people"],"properties":{"people":{"type":"object","propertyNames":{"$ref":"definitions.schema.json#/definitions/id"},"additionalProperties":{"$ref":"#/definitions/person"},"examples":[{"georgina-atkinson":{"name":"Georgina Atkinson"}}]}},"definitions":{"person":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"definitions.schema.json#/definitions/text","examples":["Councillor Michael Coker"]},"post":{"$ref":"definitions.schema.json#/definitions/text","examples":["Democratic Services Team Leader"]},"team":{"$ref":"definitions.schema.json#/definitions/text","examples":["Democratic Services"]},"organisation":{"$ref":"definitions.schema.json#/definitions/text","examples":["Warwickshire County Council"]},"email":{"type":"string","pattern":"^[^\\s@]+@[^\\s@]+$","examples":["democratic.services@warwickshire.example"]},"telephone":{"$ref":"definitions.schema.json#/definitions/text","examples":["(01926) 000000"]}},"examples":[{"name":"Georgina Atkinson","post":"Democratic Services Team Leader"}]}}};
const schema139 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"definitions.schema.json#/definitions/text","examples":["Councillor Michael Coker"]},"post":{"$ref":"definitions.schema.json#/definitions/text","examples":["Democratic Services Team Leader"]},"team":{"$ref":"definitions.schema.json#/definitions/text","examples":["Democratic Services"]},"organisation":{"$ref":"definitions.schema.json#/definitions/text","examples":["Warwickshire County Council"]},"email":{"type":"string","pattern":"^[^\\s@]+@[^\\s@]+$","examples":["democratic.services@warwickshire.example"]},"telephone":{"$ref":"definitions.schema.json#/definitions/text","examples":["(01926) 000000"]}},"examples":[{"name":"Georgina Atkinson","post":"Democratic Services Team Leader"}]};
const pattern89 = new RegExp("^[^\\s@]+@[^\\s@]+$", "u");

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema139.required,parentSchema:schema139,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "post")) || (key0 === "team")) || (key0 === "organisation")) || (key0 === "email")) || (key0 === "telephone"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema139,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.post !== undefined){
let data1 = data.post;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err4 = {instancePath:instancePath+"/post",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/post",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.team !== undefined){
let data2 = data.team;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err6 = {instancePath:instancePath+"/team",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/team",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.organisation !== undefined){
let data3 = data.organisation;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err8 = {instancePath:instancePath+"/organisation",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/organisation",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.email !== undefined){
let data4 = data.email;
if(typeof data4 === "string"){
if(!pattern89.test(data4)){
const err10 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@]+@[^\\s@]+$"},schema:"^[^\\s@]+@[^\\s@]+$",parentSchema:schema139.properties.email,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},schema:schema139.properties.email.type,parentSchema:schema139.properties.email,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.telephone !== undefined){
let data5 = data.telephone;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err12 = {instancePath:instancePath+"/telephone",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/telephone",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema139.type,parentSchema:schema139,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.people === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "people"},schema:schema137.required,parentSchema:schema137,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "people")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema137,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.people !== undefined){
let data0 = data.people;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 === "string"){
if(!pattern0.test(key1)){
const err2 = {instancePath:instancePath+"/people",schemaPath:"definitions.schema.json#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/people",schemaPath:"definitions.schema.json#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
const err4 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema137.properties.people.propertyNames,parentSchema:schema137.properties.people,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key2 in data0){
if(!(validate70(data0[key2], {instancePath:instancePath+"/people/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "object"},schema:schema137.properties.people.type,parentSchema:schema137.properties.people,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema137.type,parentSchema:schema137,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

export const validateMinutes = validate72;
const schema145 = {"title":"Minutes","type":"object","additionalProperties":false,"required":["body","date","items"],"properties":{"body":{"$ref":"definitions.schema.json#/definitions/id","examples":["warwickshire-police-and-crime-panel"]},"title":{"$ref":"definitions.schema.json#/definitions/text","examples":["Planning and Performance Working Group"]},"date":{"$ref":"definitions.schema.json#/definitions/date","examples":["2014-09-26"]},"time":{"$ref":"definitions.schema.json#/definitions/time","examples":["11:00"]},"venue":{"$ref":"definitions.schema.json#/definitions/text","examples":["Shire Hall, Warwick"]},"lang":{"$ref":"definitions.schema.json#/definitions/lang","examples":["cy"]},"status":{"type":"string","enum":["draft","approved"],"examples":["draft"]},"approval":{"$ref":"#/definitions/approval","examples":[{"on":"2014-11-21"}]},"numbering":{"$ref":"definitions.schema.json#/definitions/itemNumbering","examples":[{"from":21}]},"notices":{"type":"array","items":{"$ref":"definitions.schema.json#/definitions/id"},"examples":[["webcasting-record"]]},"present":{"type":"array","items":{"$ref":"#/definitions/attendanceGroup"},"examples":[[{"group":"Councillors","people":[{"person":"michael-coker"}]}]]},"absent":{"type":"array","items":{"$ref":"#/definitions/absence"},"examples":[[{"person":"jenny-fradgley","capacity":"Warwickshire County Council"}]]},"apologies":{"$ref":"definitions.schema.json#/definitions/markdown","examples":["Apologies were received from Councillor Jenny Fradgley."]},"declarations":{"type":"array","items":{"$ref":"#/definitions/declaration"},"examples":[[{"person":"derek-poole","interest":"other disclosable interest","text":"He is a trustee of the charity."}]]},"items":{"type":"array","items":{"$ref":"#/definitions/minuteItem"},"examples":[[{"title":"Apologies for absence","text":"There were none."}]]},"rose":{"$ref":"definitions.schema.json#/definitions/time","examples":["13:25"]},"signature":{"$ref":"definitions.schema.json#/definitions/text","examples":["Chair"]}},"definitions":{"attendanceGroup":{"type":"object","additionalProperties":false,"required":["group"],"properties":{"group":{"$ref":"definitions.schema.json#/definitions/text","examples":["Members of the Panel"]},"groups":{"type":"array","items":{"$ref":"#/definitions/attendanceGroup"},"examples":[[{"group":"Councillors","people":[{"person":"michael-coker"}]}]]},"people":{"type":"array","items":{"$ref":"#/definitions/attendance"},"examples":[[{"person":"michael-coker","capacity":"Warwick District Council"}]]},"others":{"$ref":"definitions.schema.json#/definitions/text","examples":["One member of the public (observing)"]}},"examples":[{"group":"Councillors","people":[{"person":"michael-coker"}]}]},"attendance":{"type":"object","additionalProperties":false,"oneOf":[{"required":["person"]},{"required":["name"]}],"properties":{"person":{"$ref":"definitions.schema.json#/definitions/id","examples":["michael-coker"]},"name":{"$ref":"definitions.schema.json#/definitions/text","examples":["Jerry Pritchard"]},"capacity":{"$ref":"definitions.schema.json#/definitions/text","examples":["Warwick District Council"]},"role":{"$ref":"definitions.schema.json#/definitions/role","examples":["chair"]},"substituteFor":{"$ref":"definitions.schema.json#/definitions/who","examples":["michael-coker"]},"from":{"$ref":"definitions.schema.json#/definitions/time","examples":["11:25"]},"until":{"$ref":"definitions.schema.json#/definitions/time","examples":["12:40"]}},"examples":[{"person":"michael-coker","capacity":"Warwick District Council"}]},"minuteItem":{"type":"object","additionalProperties":false,"required":["title"],"not":{"required":["text","textFile"]},"properties":{"item":{"$ref":"definitions.schema.json#/definitions/id","examples":["budget-working-group"]},"title":{"$ref":"definitions.schema.json#/definitions/text","examples":["Apologies for absence"]},"numbered":{"type":"boolean","examples":[false]},"lang":{"$ref":"definitions.schema.json#/definitions/lang","examples":["cy"]},"exempt":{"$ref":"definitions.schema.json#/definitions/minutedExemption","examples":[{"paragraphs":[2]},"none"]},"text":{"$ref":"definitions.schema.json#/definitions/markdown","examples":["There were no questions from the public."]},"textFile":{"$ref":"definitions.schema.json#/definitions/path","examples":["minutes/long-item.md"]},"resolutions":{"$ref":"#/definitions/resolutions","examples":[{"lead":"The Panel agreed to:","list":["Note the report."]}]},"actions":{"type":"array","items":{"$ref":"#/definitions/minutedAction"},"examples":[[{"id":"sale-of-police-station","text":"Send members the Decision Notice.","lead":"neil-hewison","due":"2014-11-21"}]]},"items":{"type":"array","items":{"$ref":"#/definitions/minuteItem"},"examples":[[{"title":"Apologies for absence","text":"There were none."}]]}},"examples":[{"title":"Apologies for absence","text":"There were none."}]},"absence":{"type":"object","additionalProperties":false,"oneOf":[{"required":["person"]},{"required":["name"]}],"properties":{"person":{"$ref":"definitions.schema.json#/definitions/id","examples":["michael-coker"]},"name":{"$ref":"definitions.schema.json#/definitions/text","examples":["Jerry Pritchard"]},"capacity":{"$ref":"definitions.schema.json#/definitions/text","examples":["Warwick District Council"]},"substitute":{"$ref":"definitions.schema.json#/definitions/who","examples":["jane-doe"]}},"examples":[{"person":"jenny-fradgley"}]},"declaration":{"type":"object","additionalProperties":false,"oneOf":[{"required":["person"]},{"required":["name"]}],"properties":{"person":{"$ref":"definitions.schema.json#/definitions/id","examples":["michael-coker"]},"name":{"$ref":"definitions.schema.json#/definitions/text","examples":["Jerry Pritchard"]},"item":{"$ref":"definitions.schema.json#/definitions/id","examples":["domestic-abuse"]},"interest":{"$ref":"definitions.schema.json#/definitions/text","examples":["other disclosable interest"]},"text":{"$ref":"definitions.schema.json#/definitions/markdown","examples":["He is a trustee of the charity, and stayed in the room."]}},"examples":[{"person":"derek-poole","interest":"other disclosable interest"}]},"approval":{"type":"object","additionalProperties":false,"required":["on"],"properties":{"on":{"$ref":"definitions.schema.json#/definitions/date","examples":["2014-11-21"]},"corrections":{"type":"array","items":{"$ref":"#/definitions/correction"},"examples":[[{"text":"Councillor Poole was present."}]]}},"examples":[{"on":"2014-11-21","corrections":[{"text":"Councillor Poole was present."}]}]},"correction":{"type":"object","additionalProperties":false,"required":["text"],"properties":{"item":{"$ref":"definitions.schema.json#/definitions/id","examples":["budget-working-group"]},"text":{"$ref":"definitions.schema.json#/definitions/markdown","examples":["For “£8.25 million” read “£8.5 million”."]}},"examples":[{"text":"Councillor Poole was present."}]},"resolutions":{"type":"object","additionalProperties":false,"required":["list"],"properties":{"lead":{"$ref":"definitions.schema.json#/definitions/markdown","examples":["The Panel agreed to:"]},"list":{"type":"array","items":{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/definitions/markdown"},"else":{"$ref":"#/definitions/resolution"}},"examples":[["Note the report; and",{"text":"Appoint Councillor Fowler.","moved":"robin-verso"}]]}},"examples":[{"lead":"The Panel agreed to:","list":["Note the report."]}]},"resolution":{"type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"$ref":"definitions.schema.json#/definitions/markdown","examples":["Appoint Councillor Fowler to the Budget Working Group."]},"moved":{"$ref":"definitions.schema.json#/definitions/who","examples":["robin-verso"]},"seconded":{"$ref":"definitions.schema.json#/definitions/who","examples":["peter-morson"]},"votes":{"$ref":"#/definitions/voteCount","examples":[{"for":6,"against":4,"abstained":1}]},"recorded":{"$ref":"#/definitions/recordedVote","examples":[{"for":["robin-verso"],"against":["peter-morson"]}]},"carried":{"type":"boolean","examples":[false]}},"examples":[{"text":"Note the report.","moved":"robin-verso"}]},"voteCount":{"type":"object","additionalProperties":false,"required":["for"],"properties":{"for":{"type":"integer","minimum":0,"maximum":9999,"examples":[6]},"against":{"type":"integer","minimum":0,"maximum":9999,"examples":[4]},"abstained":{"type":"integer","minimum":0,"maximum":9999,"examples":[4]}},"examples":[{"for":6,"against":4,"abstained":1}]},"recordedVote":{"type":"object","additionalProperties":false,"properties":{"for":{"type":"array","items":{"$ref":"definitions.schema.json#/definitions/who"},"examples":[["robin-verso","Councillor A. Other"]]},"against":{"type":"array","items":{"$ref":"definitions.schema.json#/definitions/who"},"examples":[["robin-verso","Councillor A. Other"]]},"abstained":{"type":"array","items":{"$ref":"definitions.schema.json#/definitions/who"},"examples":[["robin-verso","Councillor A. Other"]]}},"examples":[{"for":["robin-verso"],"against":["peter-morson"]}]},"minutedAction":{"type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"$ref":"definitions.schema.json#/definitions/id","examples":["sale-of-police-station"]},"text":{"$ref":"definitions.schema.json#/definitions/markdown","examples":["Send members the Decision Notice."]},"lead":{"$ref":"definitions.schema.json#/definitions/who","examples":["neil-hewison"]},"due":{"$ref":"definitions.schema.json#/definitions/date","examples":["2014-11-21"]}},"examples":[{"id":"sale-of-police-station","text":"Send members the Decision Notice.","lead":"neil-hewison"}]}}};
const schema152 = {"type":"object","additionalProperties":false,"required":["on"],"properties":{"on":{"$ref":"definitions.schema.json#/definitions/date","examples":["2014-11-21"]},"corrections":{"type":"array","items":{"$ref":"#/definitions/correction"},"examples":[[{"text":"Councillor Poole was present."}]]}},"examples":[{"on":"2014-11-21","corrections":[{"text":"Councillor Poole was present."}]}]};
const schema154 = {"type":"object","additionalProperties":false,"required":["text"],"properties":{"item":{"$ref":"definitions.schema.json#/definitions/id","examples":["budget-working-group"]},"text":{"$ref":"definitions.schema.json#/definitions/markdown","examples":["For “£8.25 million” read “£8.5 million”."]}},"examples":[{"text":"Councillor Poole was present."}]};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},schema:schema154.required,parentSchema:schema154,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "item") || (key0 === "text"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema154,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.item !== undefined){
let data0 = data.item;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/item",schemaPath:"definitions.schema.json#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/item",schemaPath:"definitions.schema.json#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/text",schemaPath:"definitions.schema.json#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema154.type,parentSchema:schema154,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.on === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "on"},schema:schema152.required,parentSchema:schema152,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "on") || (key0 === "corrections"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema152,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.on !== undefined){
let data0 = data.on;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err2 = {instancePath:instancePath+"/on",schemaPath:"definitions.schema.json#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema16,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/on",schemaPath:"definitions.schema.json#/definitions/date/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.corrections !== undefined){
let data1 = data.corrections;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate74(data1[i0], {instancePath:instancePath+"/corrections/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/corrections",schemaPath:"#/properties/corrections/type",keyword:"type",params:{type: "array"},schema:schema152.properties.corrections.type,parentSchema:schema152.properties.corrections,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema152.type,parentSchema:schema152,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "scheme") || (key0 === "from"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.scheme !== undefined){
let data0 = data.scheme;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/scheme",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/scheme",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "integer"},schema:schema23.properties.from.type,parentSchema:schema23.properties.from,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9999 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},schema:9999,parentSchema:schema23.properties.from,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema23.properties.from,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}

const schema160 = {"type":"object","additionalProperties":false,"required":["group"],"properties":{"group":{"$ref":"definitions.schema.json#/definitions/text","examples":["Members of the Panel"]},"groups":{"type":"array","items":{"$ref":"#/definitions/attendanceGroup"},"examples":[[{"group":"Councillors","people":[{"person":"michael-coker"}]}]]},"people":{"type":"array","items":{"$ref":"#/definitions/attendance"},"examples":[[{"person":"michael-coker","capacity":"Warwick District Council"}]]},"others":{"$ref":"definitions.schema.json#/definitions/text","examples":["One member of the public (observing)"]}},"examples":[{"group":"Councillors","people":[{"person":"michael-coker"}]}]};
const wrapper1 = {validate: validate79};
const schema162 = {"type":"object","additionalProperties":false,"oneOf":[{"required":["person"]},{"required":["name"]}],"properties":{"person":{"$ref":"definitions.schema.json#/definitions/id","examples":["michael-coker"]},"name":{"$ref":"definitions.schema.json#/definitions/text","examples":["Jerry Pritchard"]},"capacity":{"$ref":"definitions.schema.json#/definitions/text","examples":["Warwick District Council"]},"role":{"$ref":"definitions.schema.json#/definitions/role","examples":["chair"]},"substituteFor":{"$ref":"definitions.schema.json#/definitions/who","examples":["michael-coker"]},"from":{"$ref":"definitions.schema.json#/definitions/time","examples":["11:25"]},"until":{"$ref":"definitions.schema.json#/definitions/time","examples":["12:40"]}},"examples":[{"person":"michael-coker","capacity":"Warwick District Council"}]};
const schema167 = {"type":"string","pattern":"\\S","examples":["georgina-atkinson","Caroline Ryder","the Treasurer, with the Budget Working Group"]};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.person === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "person"},schema:schema162.oneOf[0].required,parentSchema:schema162.oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "name"},schema:schema162.oneOf[1].required,parentSchema:schema162.oneOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema162.oneOf,parentSchema:schema162,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "person") || (key0 === "name")) || (key0 === "capacity")) || (key0 === "role")) || (key0 === "substituteFor")) || (key0 === "from")) || (key0 === "until"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema162,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.person !== undefined){
let data0 = data.person;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/person",schemaPath:"definitions.schema.json#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/person",schemaPath:"definitions.schema.json#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err6 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.capacity !== undefined){
let data2 = data.capacity;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err8 = {instancePath:instancePath+"/capacity",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/capacity",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.role !== undefined){
let data3 = data.role;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/role",schemaPath:"definitions.schema.json#/definitions/role/type",keyword:"type",params:{type: "string"},schema:schema116.type,parentSchema:schema116,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data3 === "chair") || (data3 === "vice-chair"))){
const err11 = {instancePath:instancePath+"/role",schemaPath:"definitions.schema.json#/definitions/role/enum",keyword:"enum",params:{allowedValues: schema116.enum},schema:schema116.enum,parentSchema:schema116,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.substituteFor !== undefined){
let data4 = data.substituteFor;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err12 = {instancePath:instancePath+"/substituteFor",schemaPath:"definitions.schema.json#/definitions/who/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema167,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/substituteFor",schemaPath:"definitions.schema.json#/definitions/who/type",keyword:"type",params:{type: "string"},schema:schema167.type,parentSchema:schema167,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.from !== undefined){
let data5 = data.from;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err14 = {instancePath:instancePath+"/from",schemaPath:"definitions.schema.json#/definitions/time/pattern",keyword:"pattern",params:{pattern: "^\\d{1,2}:\\d{2}$"},schema:"^\\d{1,2}:\\d{2}$",parentSchema:schema17,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/from",schemaPath:"definitions.schema.json#/definitions/time/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.until !== undefined){
let data6 = data.until;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
const err16 = {instancePath:instancePath+"/until",schemaPath:"definitions.schema.json#/definitions/time/pattern",keyword:"pattern",params:{pattern: "^\\d{1,2}:\\d{2}$"},schema:"^\\d{1,2}:\\d{2}$",parentSchema:schema17,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/until",schemaPath:"definitions.schema.json#/definitions/time/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema162.type,parentSchema:schema162,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.group === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group"},schema:schema160.required,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "group") || (key0 === "groups")) || (key0 === "people")) || (key0 === "others"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.group !== undefined){
let data0 = data.group;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/group",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/group",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.groups !== undefined){
let data1 = data.groups;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper1.validate(data1[i0], {instancePath:instancePath+"/groups/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema160.properties.groups.type,parentSchema:schema160.properties.groups,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.people !== undefined){
let data3 = data.people;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate80(data3[i1], {instancePath:instancePath+"/people/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "array"},schema:schema160.properties.people.type,parentSchema:schema160.properties.people,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.others !== undefined){
let data5 = data.others;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err6 = {instancePath:instancePath+"/others",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/others",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema160.type,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

const schema171 = {"type":"object","additionalProperties":false,"oneOf":[{"required":["person"]},{"required":["name"]}],"properties":{"person":{"$ref":"definitions.schema.json#/definitions/id","examples":["michael-coker"]},"name":{"$ref":"definitions.schema.json#/definitions/text","examples":["Jerry Pritchard"]},"capacity":{"$ref":"definitions.schema.json#/definitions/text","examples":["Warwick District Council"]},"substitute":{"$ref":"definitions.schema.json#/definitions/who","examples":["jane-doe"]}},"examples":[{"person":"jenny-fradgley"}]};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.person === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "person"},schema:schema171.oneOf[0].required,parentSchema:schema171.oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "name"},schema:schema171.oneOf[1].required,parentSchema:schema171.oneOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema171.oneOf,parentSchema:schema171,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "person") || (key0 === "name")) || (key0 === "capacity")) || (key0 === "substitute"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema171,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.person !== undefined){
let data0 = data.person;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/person",schemaPath:"definitions.schema.json#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/person",schemaPath:"definitions.schema.json#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err6 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.capacity !== undefined){
let data2 = data.capacity;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err8 = {instancePath:instancePath+"/capacity",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/capacity",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.substitute !== undefined){
let data3 = data.substitute;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err10 = {instancePath:instancePath+"/substitute",schemaPath:"definitions.schema.json#/definitions/who/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema167,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/substitute",schemaPath:"definitions.schema.json#/definitions/who/type",keyword:"type",params:{type: "string"},schema:schema167.type,parentSchema:schema167,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema171.type,parentSchema:schema171,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

const schema177 = {"type":"object","additionalProperties":false,"oneOf":[{"required":["person"]},{"required":["name"]}],"properties":{"person":{"$ref":"definitions.schema.json#/definitions/id","examples":["michael-coker"]},"name":{"$ref":"definitions.schema.json#/definitions/text","examples":["Jerry Pritchard"]},"item":{"$ref":"definitions.schema.json#/definitions/id","examples":["domestic-abuse"]},"interest":{"$ref":"definitions.schema.json#/definitions/text","examples":["other disclosable interest"]},"text":{"$ref":"definitions.schema.json#/definitions/markdown","examples":["He is a trustee of the charity, and stayed in the room."]}},"examples":[{"person":"derek-poole","interest":"other disclosable interest"}]};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.person === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "person"},schema:schema177.oneOf[0].required,parentSchema:schema177.oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "name"},schema:schema177.oneOf[1].required,parentSchema:schema177.oneOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema177.oneOf,parentSchema:schema177,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "person") || (key0 === "name")) || (key0 === "item")) || (key0 === "interest")) || (key0 === "text"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema177,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.person !== undefined){
let data0 = data.person;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/person",schemaPath:"definitions.schema.json#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/person",schemaPath:"definitions.schema.json#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err6 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.item !== undefined){
let data2 = data.item;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err8 = {instancePath:instancePath+"/item",schemaPath:"definitions.schema.json#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/item",schemaPath:"definitions.schema.json#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.interest !== undefined){
let data3 = data.interest;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err10 = {instancePath:instancePath+"/interest",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/interest",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.text !== undefined){
let data4 = data.text;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/text",schemaPath:"definitions.schema.json#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema177.type,parentSchema:schema177,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}

const schema183 = {"type":"object","additionalProperties":false,"required":["title"],"not":{"required":["text","textFile"]},"properties":{"item":{"$ref":"definitions.schema.json#/definitions/id","examples":["budget-working-group"]},"title":{"$ref":"definitions.schema.json#/definitions/text","examples":["Apologies for absence"]},"numbered":{"type":"boolean","examples":[false]},"lang":{"$ref":"definitions.schema.json#/definitions/lang","examples":["cy"]},"exempt":{"$ref":"definitions.schema.json#/definitions/minutedExemption","examples":[{"paragraphs":[2]},"none"]},"text":{"$ref":"definitions.schema.json#/definitions/markdown","examples":["There were no questions from the public."]},"textFile":{"$ref":"definitions.schema.json#/definitions/path","examples":["minutes/long-item.md"]},"resolutions":{"$ref":"#/definitions/resolutions","examples":[{"lead":"The Panel agreed to:","list":["Note the report."]}]},"actions":{"type":"array","items":{"$ref":"#/definitions/minutedAction"},"examples":[[{"id":"sale-of-police-station","text":"Send members the Decision Notice.","lead":"neil-hewison","due":"2014-11-21"}]]},"items":{"type":"array","items":{"$ref":"#/definitions/minuteItem"},"examples":[[{"title":"Apologies for absence","text":"There were none."}]]}},"examples":[{"title":"Apologies for absence","text":"There were none."}]};
const schema187 = {"examples":[{"paragraphs":[2]},"none"],"if":{"type":"string"},"then":{"type":"string","enum":["none","None"]},"else":{"$ref":"#/definitions/exemption"}};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(typeof data !== "string"){
const err1 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "string"},schema:schema187.then.type,parentSchema:schema187.then,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data === "none") || (data === "None"))){
const err2 = {instancePath,schemaPath:"#/then/enum",keyword:"enum",params:{allowedValues: schema187.then.enum},schema:schema187.then.enum,parentSchema:schema187.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema187.if,parentSchema:schema187,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}

const schema190 = {"type":"object","additionalProperties":false,"required":["list"],"properties":{"lead":{"$ref":"definitions.schema.json#/definitions/markdown","examples":["The Panel agreed to:"]},"list":{"type":"array","items":{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/definitions/markdown"},"else":{"$ref":"#/definitions/resolution"}},"examples":[["Note the report; and",{"text":"Appoint Councillor Fowler.","moved":"robin-verso"}]]}},"examples":[{"lead":"The Panel agreed to:","list":["Note the report."]}]};
const schema193 = {"type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"$ref":"definitions.schema.json#/definitions/markdown","examples":["Appoint Councillor Fowler to the Budget Working Group."]},"moved":{"$ref":"definitions.schema.json#/definitions/who","examples":["robin-verso"]},"seconded":{"$ref":"definitions.schema.json#/definitions/who","examples":["peter-morson"]},"votes":{"$ref":"#/definitions/voteCount","examples":[{"for":6,"against":4,"abstained":1}]},"recorded":{"$ref":"#/definitions/recordedVote","examples":[{"for":["robin-verso"],"against":["peter-morson"]}]},"carried":{"type":"boolean","examples":[false]}},"examples":[{"text":"Note the report.","moved":"robin-verso"}]};
const schema197 = {"type":"object","additionalProperties":false,"required":["for"],"properties":{"for":{"type":"integer","minimum":0,"maximum":9999,"examples":[6]},"against":{"type":"integer","minimum":0,"maximum":9999,"examples":[4]},"abstained":{"type":"integer","minimum":0,"maximum":9999,"examples":[4]}},"examples":[{"for":6,"against":4,"abstained":1}]};
const schema198 = {"type":"object","additionalProperties":false,"properties":{"for":{"type":"array","items":{"$ref":"definitions.schema.json#/definitions/who"},"examples":[["robin-verso","Councillor A. Other"]]},"against":{"type":"array","items":{"$ref":"definitions.schema.json#/definitions/who"},"examples":[["robin-verso","Councillor A. Other"]]},"abstained":{"type":"array","items":{"$ref":"definitions.schema.json#/definitions/who"},"examples":[["robin-verso","Councillor A. Other"]]}},"examples":[{"for":["robin-verso"],"against":["peter-morson"]}]};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "for") || (key0 === "against")) || (key0 === "abstained"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema198,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.for !== undefined){
let data0 = data.for;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err1 = {instancePath:instancePath+"/for/" + i0,schemaPath:"definitions.schema.json#/definitions/who/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema167,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/for/" + i0,schemaPath:"definitions.schema.json#/definitions/who/type",keyword:"type",params:{type: "string"},schema:schema167.type,parentSchema:schema167,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/type",keyword:"type",params:{type: "array"},schema:schema198.properties.for.type,parentSchema:schema198.properties.for,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.against !== undefined){
let data2 = data.against;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err4 = {instancePath:instancePath+"/against/" + i1,schemaPath:"definitions.schema.json#/definitions/who/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema167,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/against/" + i1,schemaPath:"definitions.schema.json#/definitions/who/type",keyword:"type",params:{type: "string"},schema:schema167.type,parentSchema:schema167,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/against",schemaPath:"#/properties/against/type",keyword:"type",params:{type: "array"},schema:schema198.properties.against.type,parentSchema:schema198.properties.against,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.abstained !== undefined){
let data4 = data.abstained;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err7 = {instancePath:instancePath+"/abstained/" + i2,schemaPath:"definitions.schema.json#/definitions/who/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema167,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/abstained/" + i2,schemaPath:"definitions.schema.json#/definitions/who/type",keyword:"type",params:{type: "string"},schema:schema167.type,parentSchema:schema167,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/abstained",schemaPath:"#/properties/abstained/type",keyword:"type",params:{type: "array"},schema:schema198.properties.abstained.type,parentSchema:schema198.properties.abstained,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema198.type,parentSchema:schema198,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}


function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},schema:schema193.required,parentSchema:schema193,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "text") || (key0 === "moved")) || (key0 === "seconded")) || (key0 === "votes")) || (key0 === "recorded")) || (key0 === "carried"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema193,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/text",schemaPath:"definitions.schema.json#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.moved !== undefined){
let data1 = data.moved;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err3 = {instancePath:instancePath+"/moved",schemaPath:"definitions.schema.json#/definitions/who/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema167,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/moved",schemaPath:"definitions.schema.json#/definitions/who/type",keyword:"type",params:{type: "string"},schema:schema167.type,parentSchema:schema167,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.seconded !== undefined){
let data2 = data.seconded;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err5 = {instancePath:instancePath+"/seconded",schemaPath:"definitions.schema.json#/definitions/who/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema167,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/seconded",schemaPath:"definitions.schema.json#/definitions/who/type",keyword:"type",params:{type: "string"},schema:schema167.type,parentSchema:schema167,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.votes !== undefined){
let data3 = data.votes;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.for === undefined){
const err7 = {instancePath:instancePath+"/votes",schemaPath:"#/definitions/voteCount/required",keyword:"required",params:{missingProperty: "for"},schema:schema197.required,parentSchema:schema197,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "for") || (key1 === "against")) || (key1 === "abstained"))){
const err8 = {instancePath:instancePath+"/votes",schemaPath:"#/definitions/voteCount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema197,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.for !== undefined){
let data4 = data3.for;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/votes/for",schemaPath:"#/definitions/voteCount/properties/for/type",keyword:"type",params:{type: "integer"},schema:schema197.properties.for.type,parentSchema:schema197.properties.for,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9999 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/votes/for",schemaPath:"#/definitions/voteCount/properties/for/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},schema:9999,parentSchema:schema197.properties.for,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/votes/for",schemaPath:"#/definitions/voteCount/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema197.properties.for,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data3.against !== undefined){
let data5 = data3.against;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err12 = {instancePath:instancePath+"/votes/against",schemaPath:"#/definitions/voteCount/properties/against/type",keyword:"type",params:{type: "integer"},schema:schema197.properties.against.type,parentSchema:schema197.properties.against,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9999 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/votes/against",schemaPath:"#/definitions/voteCount/properties/against/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},schema:9999,parentSchema:schema197.properties.against,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/votes/against",schemaPath:"#/definitions/voteCount/properties/against/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema197.properties.against,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data3.abstained !== undefined){
let data6 = data3.abstained;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err15 = {instancePath:instancePath+"/votes/abstained",schemaPath:"#/definitions/voteCount/properties/abstained/type",keyword:"type",params:{type: "integer"},schema:schema197.properties.abstained.type,parentSchema:schema197.properties.abstained,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9999 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/votes/abstained",schemaPath:"#/definitions/voteCount/properties/abstained/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},schema:9999,parentSchema:schema197.properties.abstained,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err17 = {instancePath:instancePath+"/votes/abstained",schemaPath:"#/definitions/voteCount/properties/abstained/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema197.properties.abstained,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/votes",schemaPath:"#/definitions/voteCount/type",keyword:"type",params:{type: "object"},schema:schema197.type,parentSchema:schema197,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.recorded !== undefined){
if(!(validate93(data.recorded, {instancePath:instancePath+"/recorded",parentData:data,parentDataProperty:"recorded",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.carried !== undefined){
let data8 = data.carried;
if(typeof data8 !== "boolean"){
const err19 = {instancePath:instancePath+"/carried",schemaPath:"#/properties/carried/type",keyword:"type",params:{type: "boolean"},schema:schema193.properties.carried.type,parentSchema:schema193.properties.carried,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema193.type,parentSchema:schema193,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}


function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.list === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "list"},schema:schema190.required,parentSchema:schema190,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "lead") || (key0 === "list"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema190,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.lead !== undefined){
let data0 = data.lead;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/lead",schemaPath:"definitions.schema.json#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.list !== undefined){
let data1 = data.list;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(typeof data2 !== "string"){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs11 = errors;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/list/" + i0,schemaPath:"definitions.schema.json#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid4 = _valid0;
ifClause0 = "then";
}
else {
const _errs14 = errors;
if(!(validate92(data2, {instancePath:instancePath+"/list/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid4 = _valid0;
ifClause0 = "else";
}
if(!valid4){
const err5 = {instancePath:instancePath+"/list/" + i0,schemaPath:"#/properties/list/items/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema190.properties.list.items.if,parentSchema:schema190.properties.list.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "array"},schema:schema190.properties.list.type,parentSchema:schema190.properties.list,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema190.type,parentSchema:schema190,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}

const schema202 = {"type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"$ref":"definitions.schema.json#/definitions/id","examples":["sale-of-police-station"]},"text":{"$ref":"definitions.schema.json#/definitions/markdown","examples":["Send members the Decision Notice."]},"lead":{"$ref":"definitions.schema.json#/definitions/who","examples":["neil-hewison"]},"due":{"$ref":"definitions.schema.json#/definitions/date","examples":["2014-11-21"]}},"examples":[{"id":"sale-of-police-station","text":"Send members the Decision Notice.","lead":"neil-hewison"}]};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema202.required,parentSchema:schema202,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.text === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},schema:schema202.required,parentSchema:schema202,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "text")) || (key0 === "lead")) || (key0 === "due"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema202,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"definitions.schema.json#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"definitions.schema.json#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/text",schemaPath:"definitions.schema.json#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.lead !== undefined){
let data2 = data.lead;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err6 = {instancePath:instancePath+"/lead",schemaPath:"definitions.schema.json#/definitions/who/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema167,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/lead",schemaPath:"definitions.schema.json#/definitions/who/type",keyword:"type",params:{type: "string"},schema:schema167.type,parentSchema:schema167,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.due !== undefined){
let data3 = data.due;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err8 = {instancePath:instancePath+"/due",schemaPath:"definitions.schema.json#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema16,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/due",schemaPath:"definitions.schema.json#/definitions/date/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema202.type,parentSchema:schema202,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}

const wrapper2 = {validate: validate87};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) && (missing0 = "text")) || ((data.textFile === undefined) && (missing0 = "textFile"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},schema:schema183.not,parentSchema:schema183,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema183.required,parentSchema:schema183,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema183.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema183,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.item !== undefined){
let data0 = data.item;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/item",schemaPath:"definitions.schema.json#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/item",schemaPath:"definitions.schema.json#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err6 = {instancePath:instancePath+"/title",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/title",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.numbered !== undefined){
let data2 = data.numbered;
if(typeof data2 !== "boolean"){
const err8 = {instancePath:instancePath+"/numbered",schemaPath:"#/properties/numbered/type",keyword:"type",params:{type: "boolean"},schema:schema183.properties.numbered.type,parentSchema:schema183.properties.numbered,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.lang !== undefined){
let data3 = data.lang;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err9 = {instancePath:instancePath+"/lang",schemaPath:"definitions.schema.json#/definitions/lang/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},schema:"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",parentSchema:schema15,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/lang",schemaPath:"definitions.schema.json#/definitions/lang/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.exempt !== undefined){
if(!(validate88(data.exempt, {instancePath:instancePath+"/exempt",parentData:data,parentDataProperty:"exempt",rootData}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
let data5 = data.text;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/text",schemaPath:"definitions.schema.json#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.textFile !== undefined){
let data6 = data.textFile;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err12 = {instancePath:instancePath+"/textFile",schemaPath:"definitions.schema.json#/definitions/path/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema63,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/textFile",schemaPath:"definitions.schema.json#/definitions/path/type",keyword:"type",params:{type: "string"},schema:schema63.type,parentSchema:schema63,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.resolutions !== undefined){
if(!(validate91(data.resolutions, {instancePath:instancePath+"/resolutions",parentData:data,parentDataProperty:"resolutions",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.actions !== undefined){
let data8 = data.actions;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate97(data8[i0], {instancePath:instancePath+"/actions/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"},schema:schema183.properties.actions.type,parentSchema:schema183.properties.actions,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.items !== undefined){
let data10 = data.items;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper2.validate(data10[i1], {instancePath:instancePath+"/items/" + i1,parentData:data10,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},schema:schema183.properties.items.type,parentSchema:schema183.properties.items,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema183.type,parentSchema:schema183,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},schema:schema145.required,parentSchema:schema145,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema145.required,parentSchema:schema145,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.items === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},schema:schema145.required,parentSchema:schema145,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema145.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema145,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.body !== undefined){
let data0 = data.body;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/body",schemaPath:"definitions.schema.json#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/body",schemaPath:"definitions.schema.json#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err6 = {instancePath:instancePath+"/title",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/title",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.date !== undefined){
let data2 = data.date;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err8 = {instancePath:instancePath+"/date",schemaPath:"definitions.schema.json#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema16,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/date",schemaPath:"definitions.schema.json#/definitions/date/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.time !== undefined){
let data3 = data.time;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err10 = {instancePath:instancePath+"/time",schemaPath:"definitions.schema.json#/definitions/time/pattern",keyword:"pattern",params:{pattern: "^\\d{1,2}:\\d{2}$"},schema:"^\\d{1,2}:\\d{2}$",parentSchema:schema17,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/time",schemaPath:"definitions.schema.json#/definitions/time/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.venue !== undefined){
let data4 = data.venue;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err12 = {instancePath:instancePath+"/venue",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/venue",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.lang !== undefined){
let data5 = data.lang;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err14 = {instancePath:instancePath+"/lang",schemaPath:"definitions.schema.json#/definitions/lang/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},schema:"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",parentSchema:schema15,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/lang",schemaPath:"definitions.schema.json#/definitions/lang/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
const err16 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},schema:schema145.properties.status.type,parentSchema:schema145.properties.status,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((data6 === "draft") || (data6 === "approved"))){
const err17 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema145.properties.status.enum},schema:schema145.properties.status.enum,parentSchema:schema145.properties.status,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.approval !== undefined){
if(!(validate73(data.approval, {instancePath:instancePath+"/approval",parentData:data,parentDataProperty:"approval",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.numbering !== undefined){
if(!(validate77(data.numbering, {instancePath:instancePath+"/numbering",parentData:data,parentDataProperty:"numbering",rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.notices !== undefined){
let data9 = data.notices;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err18 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"definitions.schema.json#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"definitions.schema.json#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"},schema:schema145.properties.notices.type,parentSchema:schema145.properties.notices,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.present !== undefined){
let data11 = data.present;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate79(data11[i1], {instancePath:instancePath+"/present/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/present",schemaPath:"#/properties/present/type",keyword:"type",params:{type: "array"},schema:schema145.properties.present.type,parentSchema:schema145.properties.present,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.absent !== undefined){
let data13 = data.absent;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(!(validate83(data13[i2], {instancePath:instancePath+"/absent/" + i2,parentData:data13,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/type",keyword:"type",params:{type: "array"},schema:schema145.properties.absent.type,parentSchema:schema145.properties.absent,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.apologies !== undefined){
let data15 = data.apologies;
if(typeof data15 !== "string"){
const err23 = {instancePath:instancePath+"/apologies",schemaPath:"definitions.schema.json#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data15};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.declarations !== undefined){
let data16 = data.declarations;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(!(validate85(data16[i3], {instancePath:instancePath+"/declarations/" + i3,parentData:data16,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/declarations",schemaPath:"#/properties/declarations/type",keyword:"type",params:{type: "array"},schema:schema145.properties.declarations.type,parentSchema:schema145.properties.declarations,data:data16};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.items !== undefined){
let data18 = data.items;
if(Array.isArray(data18)){
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
if(!(validate87(data18[i4], {instancePath:instancePath+"/items/" + i4,parentData:data18,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},schema:schema145.properties.items.type,parentSchema:schema145.properties.items,data:data18};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.rose !== undefined){
let data20 = data.rose;
if(typeof data20 === "string"){
if(!pattern3.test(data20)){
const err26 = {instancePath:instancePath+"/rose",schemaPath:"definitions.schema.json#/definitions/time/pattern",keyword:"pattern",params:{pattern: "^\\d{1,2}:\\d{2}$"},schema:"^\\d{1,2}:\\d{2}$",parentSchema:schema17,data:data20};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/rose",schemaPath:"definitions.schema.json#/definitions/time/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data20};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.signature !== undefined){
let data21 = data.signature;
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err28 = {instancePath:instancePath+"/signature",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data21};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/signature",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data21};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema145.type,parentSchema:schema145,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}

export const validateTracker = validate100;
const schema209 = {"title":"Tracker","type":"object","additionalProperties":false,"required":["entries"],"properties":{"entries":{"type":"array","items":{"$ref":"#/definitions/trackerEntry"},"examples":[[{"id":"custody-visits","raised":"2014-09-26","text":"Members to be invited to visit custody suites."}]]}},"definitions":{"trackerEntry":{"type":"object","additionalProperties":false,"required":["id","raised","text"],"properties":{"id":{"$ref":"definitions.schema.json#/definitions/id","examples":["custody-visits"]},"kind":{"type":"string","enum":["action","recommendation"],"examples":["recommendation"]},"raised":{"$ref":"definitions.schema.json#/definitions/date","examples":["2014-09-26"]},"text":{"$ref":"definitions.schema.json#/definitions/markdown","examples":["Members to be invited to visit custody suites."]},"lead":{"$ref":"definitions.schema.json#/definitions/who","examples":["neil-hewison"]},"due":{"$ref":"definitions.schema.json#/definitions/date","examples":["2014-11-21"]},"response":{"type":"string","enum":["accepted","partly","rejected"],"examples":["accepted"]},"exempt":{"$ref":"definitions.schema.json#/definitions/minutedExemption","examples":[{"paragraphs":[2]},"none"]},"updates":{"type":"array","items":{"$ref":"#/definitions/trackerUpdate"},"examples":[[{"reported":"2014-11-21","status":"complete","text":"Briefing note circulated."}]]}},"examples":[{"id":"custody-visits","raised":"2014-09-26","text":"Members to be invited to visit custody suites."}]},"trackerUpdate":{"type":"object","additionalProperties":false,"required":["reported","status"],"properties":{"reported":{"$ref":"definitions.schema.json#/definitions/date","examples":["2014-11-21"]},"status":{"type":"string","enum":["open","in-progress","complete","rejected","withdrawn"],"examples":["in-progress"]},"text":{"$ref":"definitions.schema.json#/definitions/markdown","examples":["Briefing note circulated on 29 October."]}},"examples":[{"reported":"2014-11-21","status":"complete"}]}}};
const schema210 = {"type":"object","additionalProperties":false,"required":["id","raised","text"],"properties":{"id":{"$ref":"definitions.schema.json#/definitions/id","examples":["custody-visits"]},"kind":{"type":"string","enum":["action","recommendation"],"examples":["recommendation"]},"raised":{"$ref":"definitions.schema.json#/definitions/date","examples":["2014-09-26"]},"text":{"$ref":"definitions.schema.json#/definitions/markdown","examples":["Members to be invited to visit custody suites."]},"lead":{"$ref":"definitions.schema.json#/definitions/who","examples":["neil-hewison"]},"due":{"$ref":"definitions.schema.json#/definitions/date","examples":["2014-11-21"]},"response":{"type":"string","enum":["accepted","partly","rejected"],"examples":["accepted"]},"exempt":{"$ref":"definitions.schema.json#/definitions/minutedExemption","examples":[{"paragraphs":[2]},"none"]},"updates":{"type":"array","items":{"$ref":"#/definitions/trackerUpdate"},"examples":[[{"reported":"2014-11-21","status":"complete","text":"Briefing note circulated."}]]}},"examples":[{"id":"custody-visits","raised":"2014-09-26","text":"Members to be invited to visit custody suites."}]};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(typeof data !== "string"){
const err1 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "string"},schema:schema187.then.type,parentSchema:schema187.then,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data === "none") || (data === "None"))){
const err2 = {instancePath,schemaPath:"#/then/enum",keyword:"enum",params:{allowedValues: schema187.then.enum},schema:schema187.then.enum,parentSchema:schema187.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema187.if,parentSchema:schema187,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}

const schema217 = {"type":"object","additionalProperties":false,"required":["reported","status"],"properties":{"reported":{"$ref":"definitions.schema.json#/definitions/date","examples":["2014-11-21"]},"status":{"type":"string","enum":["open","in-progress","complete","rejected","withdrawn"],"examples":["in-progress"]},"text":{"$ref":"definitions.schema.json#/definitions/markdown","examples":["Briefing note circulated on 29 October."]}},"examples":[{"reported":"2014-11-21","status":"complete"}]};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reported === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reported"},schema:schema217.required,parentSchema:schema217,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},schema:schema217.required,parentSchema:schema217,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "reported") || (key0 === "status")) || (key0 === "text"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema217,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reported !== undefined){
let data0 = data.reported;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err3 = {instancePath:instancePath+"/reported",schemaPath:"definitions.schema.json#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema16,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/reported",schemaPath:"definitions.schema.json#/definitions/date/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},schema:schema217.properties.status.type,parentSchema:schema217.properties.status,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((((data1 === "open") || (data1 === "in-progress")) || (data1 === "complete")) || (data1 === "rejected")) || (data1 === "withdrawn"))){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema217.properties.status.enum},schema:schema217.properties.status.enum,parentSchema:schema217.properties.status,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.text !== undefined){
let data2 = data.text;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/text",schemaPath:"definitions.schema.json#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema217.type,parentSchema:schema217,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema210.required,parentSchema:schema210,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.raised === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "raised"},schema:schema210.required,parentSchema:schema210,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.text === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},schema:schema210.required,parentSchema:schema210,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema210.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema210,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"definitions.schema.json#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"definitions.schema.json#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema210.properties.kind.type,parentSchema:schema210.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data1 === "action") || (data1 === "recommendation"))){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema210.properties.kind.enum},schema:schema210.properties.kind.enum,parentSchema:schema210.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.raised !== undefined){
let data2 = data.raised;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err8 = {instancePath:instancePath+"/raised",schemaPath:"definitions.schema.json#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema16,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/raised",schemaPath:"definitions.schema.json#/definitions/date/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.text !== undefined){
let data3 = data.text;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/text",schemaPath:"definitions.schema.json#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.lead !== undefined){
let data4 = data.lead;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err11 = {instancePath:instancePath+"/lead",schemaPath:"definitions.schema.json#/definitions/who/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema167,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/lead",schemaPath:"definitions.schema.json#/definitions/who/type",keyword:"type",params:{type: "string"},schema:schema167.type,parentSchema:schema167,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.due !== undefined){
let data5 = data.due;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err13 = {instancePath:instancePath+"/due",schemaPath:"definitions.schema.json#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema16,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/due",schemaPath:"definitions.schema.json#/definitions/date/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.response !== undefined){
let data6 = data.response;
if(typeof data6 !== "string"){
const err15 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type: "string"},schema:schema210.properties.response.type,parentSchema:schema210.properties.response,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((data6 === "accepted") || (data6 === "partly")) || (data6 === "rejected"))){
const err16 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/enum",keyword:"enum",params:{allowedValues: schema210.properties.response.enum},schema:schema210.properties.response.enum,parentSchema:schema210.properties.response,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.exempt !== undefined){
if(!(validate102(data.exempt, {instancePath:instancePath+"/exempt",parentData:data,parentDataProperty:"exempt",rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.updates !== undefined){
let data8 = data.updates;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate105(data8[i0], {instancePath:instancePath+"/updates/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/updates",schemaPath:"#/properties/updates/type",keyword:"type",params:{type: "array"},schema:schema210.properties.updates.type,parentSchema:schema210.properties.updates,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema210.type,parentSchema:schema210,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entries === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entries"},schema:schema209.required,parentSchema:schema209,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "entries")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema209,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.entries !== undefined){
let data0 = data.entries;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate101(data0[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"},schema:schema209.properties.entries.type,parentSchema:schema209.properties.entries,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema209.type,parentSchema:schema209,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}

export const validateProgramme = validate108;
const schema220 = {"title":"Work programme","type":"object","additionalProperties":false,"required":["groups"],"properties":{"title":{"$ref":"definitions.schema.json#/definitions/text","examples":["Work Programme 2014/15"]},"groups":{"type":"array","items":{"$ref":"#/definitions/programmeGroup"},"examples":[[{"title":"Meeting of 3 February 2015","entries":[{"title":"Precept 2015/16","next":"2015-02-03"}]}]]},"briefingNotes":{"type":"array","items":{"$ref":"#/definitions/programmeEntry"},"examples":[[{"title":"Police complaints","last":"2014-07-18","next":"2014-10-29"}]]}},"definitions":{"programmeGroup":{"type":"object","additionalProperties":false,"required":["title","entries"],"properties":{"title":{"$ref":"definitions.schema.json#/definitions/text","examples":["Meeting of 3 February 2015"]},"entries":{"type":"array","items":{"$ref":"#/definitions/programmeEntry"},"examples":[[{"title":"Precept 2015/16","next":"2015-02-03"}]]},"from":{"$ref":"definitions.schema.json#/definitions/date","examples":["2014-09-26"]},"until":{"$ref":"definitions.schema.json#/definitions/date","examples":["2014-12-31"]}},"examples":[{"title":"Meeting of 3 February 2015","entries":[{"title":"Precept 2015/16","next":"2015-02-03"}]}]},"programmeEntry":{"type":"object","additionalProperties":false,"required":["title"],"properties":{"title":{"$ref":"definitions.schema.json#/definitions/text","examples":["Precept 2015/16"]},"detail":{"$ref":"definitions.schema.json#/definitions/markdown","examples":["To review the precept proposed."]},"lead":{"$ref":"definitions.schema.json#/definitions/who","examples":["david-clarke"]},"last":{"$ref":"definitions.schema.json#/definitions/text","examples":["2014-02-03","None"]},"next":{"$ref":"definitions.schema.json#/definitions/text","examples":["2015-02-03","Every meeting"]},"from":{"$ref":"definitions.schema.json#/definitions/date","examples":["2014-09-26"]},"until":{"$ref":"definitions.schema.json#/definitions/date","examples":["2014-12-31"]}},"examples":[{"title":"Precept 2015/16","next":"2015-02-03"}]}}};
const schema222 = {"type":"object","additionalProperties":false,"required":["title","entries"],"properties":{"title":{"$ref":"definitions.schema.json#/definitions/text","examples":["Meeting of 3 February 2015"]},"entries":{"type":"array","items":{"$ref":"#/definitions/programmeEntry"},"examples":[[{"title":"Precept 2015/16","next":"2015-02-03"}]]},"from":{"$ref":"definitions.schema.json#/definitions/date","examples":["2014-09-26"]},"until":{"$ref":"definitions.schema.json#/definitions/date","examples":["2014-12-31"]}},"examples":[{"title":"Meeting of 3 February 2015","entries":[{"title":"Precept 2015/16","next":"2015-02-03"}]}]};
const schema224 = {"type":"object","additionalProperties":false,"required":["title"],"properties":{"title":{"$ref":"definitions.schema.json#/definitions/text","examples":["Precept 2015/16"]},"detail":{"$ref":"definitions.schema.json#/definitions/markdown","examples":["To review the precept proposed."]},"lead":{"$ref":"definitions.schema.json#/definitions/who","examples":["david-clarke"]},"last":{"$ref":"definitions.schema.json#/definitions/text","examples":["2014-02-03","None"]},"next":{"$ref":"definitions.schema.json#/definitions/text","examples":["2015-02-03","Every meeting"]},"from":{"$ref":"definitions.schema.json#/definitions/date","examples":["2014-09-26"]},"until":{"$ref":"definitions.schema.json#/definitions/date","examples":["2014-12-31"]}},"examples":[{"title":"Precept 2015/16","next":"2015-02-03"}]};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema224.required,parentSchema:schema224,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "title") || (key0 === "detail")) || (key0 === "lead")) || (key0 === "last")) || (key0 === "next")) || (key0 === "from")) || (key0 === "until"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema224,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/title",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/title",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.detail !== undefined){
let data1 = data.detail;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/detail",schemaPath:"definitions.schema.json#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.lead !== undefined){
let data2 = data.lead;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err5 = {instancePath:instancePath+"/lead",schemaPath:"definitions.schema.json#/definitions/who/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema167,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/lead",schemaPath:"definitions.schema.json#/definitions/who/type",keyword:"type",params:{type: "string"},schema:schema167.type,parentSchema:schema167,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.last !== undefined){
let data3 = data.last;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err7 = {instancePath:instancePath+"/last",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/last",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.next !== undefined){
let data4 = data.next;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err9 = {instancePath:instancePath+"/next",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/next",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.from !== undefined){
let data5 = data.from;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err11 = {instancePath:instancePath+"/from",schemaPath:"definitions.schema.json#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema16,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/from",schemaPath:"definitions.schema.json#/definitions/date/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.until !== undefined){
let data6 = data.until;
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
const err13 = {instancePath:instancePath+"/until",schemaPath:"definitions.schema.json#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema16,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/until",schemaPath:"definitions.schema.json#/definitions/date/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema224.type,parentSchema:schema224,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema222.required,parentSchema:schema222,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.entries === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entries"},schema:schema222.required,parentSchema:schema222,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "entries")) || (key0 === "from")) || (key0 === "until"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema222,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/title",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/title",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.entries !== undefined){
let data1 = data.entries;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate110(data1[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"},schema:schema222.properties.entries.type,parentSchema:schema222.properties.entries,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.from !== undefined){
let data3 = data.from;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err6 = {instancePath:instancePath+"/from",schemaPath:"definitions.schema.json#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema16,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/from",schemaPath:"definitions.schema.json#/definitions/date/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.until !== undefined){
let data4 = data.until;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err8 = {instancePath:instancePath+"/until",schemaPath:"definitions.schema.json#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema16,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/until",schemaPath:"definitions.schema.json#/definitions/date/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema222.type,parentSchema:schema222,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}


function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groups"},schema:schema220.required,parentSchema:schema220,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "title") || (key0 === "groups")) || (key0 === "briefingNotes"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema220,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/title",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/title",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.groups !== undefined){
let data1 = data.groups;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate109(data1[i0], {instancePath:instancePath+"/groups/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema220.properties.groups.type,parentSchema:schema220.properties.groups,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.briefingNotes !== undefined){
let data3 = data.briefingNotes;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate110(data3[i1], {instancePath:instancePath+"/briefingNotes/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/briefingNotes",schemaPath:"#/properties/briefingNotes/type",keyword:"type",params:{type: "array"},schema:schema220.properties.briefingNotes.type,parentSchema:schema220.properties.briefingNotes,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema220.type,parentSchema:schema220,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}

export const validateLedger = validate114;
const schema234 = {"title":"Ledger","type":"object","additionalProperties":false,"required":["versions"],"properties":{"versions":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/issuedVersion"}}},"definitions":{"issuedVersion":{"type":"object","additionalProperties":false,"required":["version","at","papers","files"],"properties":{"version":{"type":"integer","minimum":1,"examples":[1]},"at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})$","examples":["2014-11-13T16:30:00+00:00"]},"papers":{"type":"array","items":{"$ref":"#/definitions/issuedPaper"}},"withheld":{"type":"array","items":{"$ref":"#/definitions/withheldPaper"}},"files":{"type":"array","items":{"$ref":"#/definitions/issuedFile"}}}},"issuedPaper":{"type":"object","additionalProperties":false,"required":["id","title","pages","content"],"properties":{"id":{"type":"string","minLength":1,"examples":["item-5-report"]},"title":{"type":"string","examples":["Budget"]},"pages":{"type":"string","pattern":"^\\d+[A-Z]*(-\\d+[A-Z]*)?(, \\d+[A-Z]*(-\\d+[A-Z]*)?)*$","examples":["12-14","44-45, 45A-45C"]},"content":{"type":"string","pattern":"^[0-9a-f]{64}$","examples":["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"]}}},"withheldPaper":{"type":"object","additionalProperties":false,"required":["id","pages"],"properties":{"id":{"type":"string","minLength":1,"examples":["complaints/appendix-b"]},"pages":{"type":"string","pattern":"^\\d+[A-Z]*(-\\d+[A-Z]*)?(, \\d+[A-Z]*(-\\d+[A-Z]*)?)*$","examples":["61-70"]}}},"issuedFile":{"type":"object","additionalProperties":false,"required":["name","bytes","sha256"],"properties":{"name":{"type":"string","minLength":1,"examples":["2014-11-21-police-and-crime-panel-agenda-pack.pdf"]},"bytes":{"type":"integer","minimum":0,"examples":[441505]},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","examples":["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"]}}}}};
const schema235 = {"type":"object","additionalProperties":false,"required":["version","at","papers","files"],"properties":{"version":{"type":"integer","minimum":1,"examples":[1]},"at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})$","examples":["2014-11-13T16:30:00+00:00"]},"papers":{"type":"array","items":{"$ref":"#/definitions/issuedPaper"}},"withheld":{"type":"array","items":{"$ref":"#/definitions/withheldPaper"}},"files":{"type":"array","items":{"$ref":"#/definitions/issuedFile"}}}};
const schema236 = {"type":"object","additionalProperties":false,"required":["id","title","pages","content"],"properties":{"id":{"type":"string","minLength":1,"examples":["item-5-report"]},"title":{"type":"string","examples":["Budget"]},"pages":{"type":"string","pattern":"^\\d+[A-Z]*(-\\d+[A-Z]*)?(, \\d+[A-Z]*(-\\d+[A-Z]*)?)*$","examples":["12-14","44-45, 45A-45C"]},"content":{"type":"string","pattern":"^[0-9a-f]{64}$","examples":["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"]}}};
const schema237 = {"type":"object","additionalProperties":false,"required":["id","pages"],"properties":{"id":{"type":"string","minLength":1,"examples":["complaints/appendix-b"]},"pages":{"type":"string","pattern":"^\\d+[A-Z]*(-\\d+[A-Z]*)?(, \\d+[A-Z]*(-\\d+[A-Z]*)?)*$","examples":["61-70"]}}};
const schema238 = {"type":"object","additionalProperties":false,"required":["name","bytes","sha256"],"properties":{"name":{"type":"string","minLength":1,"examples":["2014-11-21-police-and-crime-panel-agenda-pack.pdf"]},"bytes":{"type":"integer","minimum":0,"examples":[441505]},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","examples":["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"]}}};
const pattern146 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})$", "u");
const pattern147 = new RegExp("^\\d+[A-Z]*(-\\d+[A-Z]*)?(, \\d+[A-Z]*(-\\d+[A-Z]*)?)*$", "u");
const pattern148 = new RegExp("^[0-9a-f]{64}$", "u");
const func11 = require("ajv/dist/runtime/ucs2length").default;

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema235.required,parentSchema:schema235,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.at === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},schema:schema235.required,parentSchema:schema235,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.papers === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "papers"},schema:schema235.required,parentSchema:schema235,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.files === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},schema:schema235.required,parentSchema:schema235,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "version") || (key0 === "at")) || (key0 === "papers")) || (key0 === "withheld")) || (key0 === "files"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema235,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},schema:schema235.properties.version.type,parentSchema:schema235.properties.version,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema235.properties.version,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.at !== undefined){
let data1 = data.at;
if(typeof data1 === "string"){
if(!pattern146.test(data1)){
const err7 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})$"},schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})$",parentSchema:schema235.properties.at,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},schema:schema235.properties.at.type,parentSchema:schema235.properties.at,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.papers !== undefined){
let data2 = data.papers;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.id === undefined){
const err9 = {instancePath:instancePath+"/papers/" + i0,schemaPath:"#/definitions/issuedPaper/required",keyword:"required",params:{missingProperty: "id"},schema:schema236.required,parentSchema:schema236,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.title === undefined){
const err10 = {instancePath:instancePath+"/papers/" + i0,schemaPath:"#/definitions/issuedPaper/required",keyword:"required",params:{missingProperty: "title"},schema:schema236.required,parentSchema:schema236,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.pages === undefined){
const err11 = {instancePath:instancePath+"/papers/" + i0,schemaPath:"#/definitions/issuedPaper/required",keyword:"required",params:{missingProperty: "pages"},schema:schema236.required,parentSchema:schema236,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.content === undefined){
const err12 = {instancePath:instancePath+"/papers/" + i0,schemaPath:"#/definitions/issuedPaper/required",keyword:"required",params:{missingProperty: "content"},schema:schema236.required,parentSchema:schema236,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data3){
if(!((((key1 === "id") || (key1 === "title")) || (key1 === "pages")) || (key1 === "content"))){
const err13 = {instancePath:instancePath+"/papers/" + i0,schemaPath:"#/definitions/issuedPaper/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema236,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.id !== undefined){
let data4 = data3.id;
if(typeof data4 === "string"){
if(func11(data4) < 1){
const err14 = {instancePath:instancePath+"/papers/" + i0+"/id",schemaPath:"#/definitions/issuedPaper/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema236.properties.id,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/papers/" + i0+"/id",schemaPath:"#/definitions/issuedPaper/properties/id/type",keyword:"type",params:{type: "string"},schema:schema236.properties.id.type,parentSchema:schema236.properties.id,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.title !== undefined){
let data5 = data3.title;
if(typeof data5 !== "string"){
const err16 = {instancePath:instancePath+"/papers/" + i0+"/title",schemaPath:"#/definitions/issuedPaper/properties/title/type",keyword:"type",params:{type: "string"},schema:schema236.properties.title.type,parentSchema:schema236.properties.title,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.pages !== undefined){
let data6 = data3.pages;
if(typeof data6 === "string"){
if(!pattern147.test(data6)){
const err17 = {instancePath:instancePath+"/papers/" + i0+"/pages",schemaPath:"#/definitions/issuedPaper/properties/pages/pattern",keyword:"pattern",params:{pattern: "^\\d+[A-Z]*(-\\d+[A-Z]*)?(, \\d+[A-Z]*(-\\d+[A-Z]*)?)*$"},schema:"^\\d+[A-Z]*(-\\d+[A-Z]*)?(, \\d+[A-Z]*(-\\d+[A-Z]*)?)*$",parentSchema:schema236.properties.pages,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/papers/" + i0+"/pages",schemaPath:"#/definitions/issuedPaper/properties/pages/type",keyword:"type",params:{type: "string"},schema:schema236.properties.pages.type,parentSchema:schema236.properties.pages,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data3.content !== undefined){
let data7 = data3.content;
if(typeof data7 === "string"){
if(!pattern148.test(data7)){
const err19 = {instancePath:instancePath+"/papers/" + i0+"/content",schemaPath:"#/definitions/issuedPaper/properties/content/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema236.properties.content,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/papers/" + i0+"/content",schemaPath:"#/definitions/issuedPaper/properties/content/type",keyword:"type",params:{type: "string"},schema:schema236.properties.content.type,parentSchema:schema236.properties.content,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/papers/" + i0,schemaPath:"#/definitions/issuedPaper/type",keyword:"type",params:{type: "object"},schema:schema236.type,parentSchema:schema236,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/papers",schemaPath:"#/properties/papers/type",keyword:"type",params:{type: "array"},schema:schema235.properties.papers.type,parentSchema:schema235.properties.papers,data:data2};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.withheld !== undefined){
let data8 = data.withheld;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.id === undefined){
const err23 = {instancePath:instancePath+"/withheld/" + i1,schemaPath:"#/definitions/withheldPaper/required",keyword:"required",params:{missingProperty: "id"},schema:schema237.required,parentSchema:schema237,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data9.pages === undefined){
const err24 = {instancePath:instancePath+"/withheld/" + i1,schemaPath:"#/definitions/withheldPaper/required",keyword:"required",params:{missingProperty: "pages"},schema:schema237.required,parentSchema:schema237,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key2 in data9){
if(!((key2 === "id") || (key2 === "pages"))){
const err25 = {instancePath:instancePath+"/withheld/" + i1,schemaPath:"#/definitions/withheldPaper/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema237,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.id !== undefined){
let data10 = data9.id;
if(typeof data10 === "string"){
if(func11(data10) < 1){
const err26 = {instancePath:instancePath+"/withheld/" + i1+"/id",schemaPath:"#/definitions/withheldPaper/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema237.properties.id,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/withheld/" + i1+"/id",schemaPath:"#/definitions/withheldPaper/properties/id/type",keyword:"type",params:{type: "string"},schema:schema237.properties.id.type,parentSchema:schema237.properties.id,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.pages !== undefined){
let data11 = data9.pages;
if(typeof data11 === "string"){
if(!pattern147.test(data11)){
const err28 = {instancePath:instancePath+"/withheld/" + i1+"/pages",schemaPath:"#/definitions/withheldPaper/properties/pages/pattern",keyword:"pattern",params:{pattern: "^\\d+[A-Z]*(-\\d+[A-Z]*)?(, \\d+[A-Z]*(-\\d+[A-Z]*)?)*$"},schema:"^\\d+[A-Z]*(-\\d+[A-Z]*)?(, \\d+[A-Z]*(-\\d+[A-Z]*)?)*$",parentSchema:schema237.properties.pages,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/withheld/" + i1+"/pages",schemaPath:"#/definitions/withheldPaper/properties/pages/type",keyword:"type",params:{type: "string"},schema:schema237.properties.pages.type,parentSchema:schema237.properties.pages,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/withheld/" + i1,schemaPath:"#/definitions/withheldPaper/type",keyword:"type",params:{type: "object"},schema:schema237.type,parentSchema:schema237,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/withheld",schemaPath:"#/properties/withheld/type",keyword:"type",params:{type: "array"},schema:schema235.properties.withheld.type,parentSchema:schema235.properties.withheld,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.files !== undefined){
let data12 = data.files;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.name === undefined){
const err32 = {instancePath:instancePath+"/files/" + i2,schemaPath:"#/definitions/issuedFile/required",keyword:"required",params:{missingProperty: "name"},schema:schema238.required,parentSchema:schema238,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data13.bytes === undefined){
const err33 = {instancePath:instancePath+"/files/" + i2,schemaPath:"#/definitions/issuedFile/required",keyword:"required",params:{missingProperty: "bytes"},schema:schema238.required,parentSchema:schema238,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data13.sha256 === undefined){
const err34 = {instancePath:instancePath+"/files/" + i2,schemaPath:"#/definitions/issuedFile/required",keyword:"required",params:{missingProperty: "sha256"},schema:schema238.required,parentSchema:schema238,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key3 in data13){
if(!(((key3 === "name") || (key3 === "bytes")) || (key3 === "sha256"))){
const err35 = {instancePath:instancePath+"/files/" + i2,schemaPath:"#/definitions/issuedFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema238,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data13.name !== undefined){
let data14 = data13.name;
if(typeof data14 === "string"){
if(func11(data14) < 1){
const err36 = {instancePath:instancePath+"/files/" + i2+"/name",schemaPath:"#/definitions/issuedFile/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema238.properties.name,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/files/" + i2+"/name",schemaPath:"#/definitions/issuedFile/properties/name/type",keyword:"type",params:{type: "string"},schema:schema238.properties.name.type,parentSchema:schema238.properties.name,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.bytes !== undefined){
let data15 = data13.bytes;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err38 = {instancePath:instancePath+"/files/" + i2+"/bytes",schemaPath:"#/definitions/issuedFile/properties/bytes/type",keyword:"type",params:{type: "integer"},schema:schema238.properties.bytes.type,parentSchema:schema238.properties.bytes,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err39 = {instancePath:instancePath+"/files/" + i2+"/bytes",schemaPath:"#/definitions/issuedFile/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema238.properties.bytes,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data13.sha256 !== undefined){
let data16 = data13.sha256;
if(typeof data16 === "string"){
if(!pattern148.test(data16)){
const err40 = {instancePath:instancePath+"/files/" + i2+"/sha256",schemaPath:"#/definitions/issuedFile/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema238.properties.sha256,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/files/" + i2+"/sha256",schemaPath:"#/definitions/issuedFile/properties/sha256/type",keyword:"type",params:{type: "string"},schema:schema238.properties.sha256.type,parentSchema:schema238.properties.sha256,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/files/" + i2,schemaPath:"#/definitions/issuedFile/type",keyword:"type",params:{type: "object"},schema:schema238.type,parentSchema:schema238,data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},schema:schema235.properties.files.type,parentSchema:schema235.properties.files,data:data12};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema235.type,parentSchema:schema235,data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.versions === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "versions"},schema:schema234.required,parentSchema:schema234,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "versions")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema234,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.versions !== undefined){
let data0 = data.versions;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema234.properties.versions,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate115(data0[i0], {instancePath:instancePath+"/versions/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type: "array"},schema:schema234.properties.versions.type,parentSchema:schema234.properties.versions,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema234.type,parentSchema:schema234,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}

