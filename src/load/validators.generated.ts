// @ts-nocheck
// Generated from schemas/ by scripts/generate.mjs. Do not edit.
"use strict";
export const validateMeeting = validate10;
const schema11 = {"title":"Meeting","type":"object","additionalProperties":false,"required":["body","date","items"],"properties":{"body":{"$ref":"definitions.schema.json#/definitions/id","examples":["warwickshire-police-and-crime-panel"]},"kind":{"$ref":"definitions.schema.json#/definitions/meetingKind","examples":["extraordinary"]},"date":{"$ref":"definitions.schema.json#/definitions/date","examples":["2014-11-21"]},"weekday":{"type":"string","enum":["Monday","Tuesday","Wednesday","Thursday","Friday","Saturday","Sunday"],"examples":["Friday"]},"time":{"$ref":"definitions.schema.json#/definitions/time","examples":["11:00"]},"venue":{"$ref":"definitions.schema.json#/definitions/text","examples":["Council Chamber, Elizabeth House, Stratford-upon-Avon District Council"]},"substitutes":{"type":"array","items":{"$ref":"#/definitions/substitute"},"examples":[[{"person":"jane-doe","for":"michael-coker"}]]},"notices":{"type":"array","items":{"$ref":"definitions.schema.json#/definitions/id"},"examples":[["webcasting"]]},"items":{"type":"array","items":{"$ref":"definitions.schema.json#/definitions/agendaEntry"},"examples":[[{"title":"Apologies"}]]}},"definitions":{"substitute":{"type":"object","additionalProperties":false,"required":["person","for"],"properties":{"person":{"$ref":"definitions.schema.json#/definitions/id","examples":["jane-doe"]},"for":{"$ref":"definitions.schema.json#/definitions/id","examples":["michael-coker"]}},"examples":[{"person":"jane-doe","for":"michael-coker"}]}}};
const schema13 = {"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["budget-working-group"]};
const schema14 = {"type":"string","enum":["ordinary","extraordinary","annual","special"],"examples":["extraordinary"]};
const schema15 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","examples":["2014-11-21"]};
const schema16 = {"type":"string","pattern":"^\\d{1,2}:\\d{2}$","examples":["11:00"]};
const schema17 = {"type":"string","pattern":"\\S","examples":["Public Question Time"]};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern2 = new RegExp("^\\d{1,2}:\\d{2}$", "u");
const pattern3 = new RegExp("\\S", "u");
const schema18 = {"type":"object","additionalProperties":false,"required":["person","for"],"properties":{"person":{"$ref":"definitions.schema.json#/definitions/id","examples":["jane-doe"]},"for":{"$ref":"definitions.schema.json#/definitions/id","examples":["michael-coker"]}},"examples":[{"person":"jane-doe","for":"michael-coker"}]};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.person === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "person"},schema:schema18.required,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.for === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "for"},schema:schema18.required,parentSchema:schema18,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema18,data};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema18.type,parentSchema:schema18,data};
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

const schema22 = {"examples":[{"title":"Public Question Time"}],"if":{"type":"object","required":["adjournment"]},"then":{"$ref":"#/definitions/adjournment"},"else":{"$ref":"#/definitions/agendaItem"}};
const schema23 = {"type":"object","additionalProperties":false,"required":["adjournment"],"properties":{"adjournment":{"$ref":"#/definitions/text","examples":["The Panel will adjourn for lunch"]},"from":{"$ref":"#/definitions/time","examples":["12:15"]},"until":{"$ref":"#/definitions/time","examples":["12:45"]}},"examples":[{"adjournment":"The Panel will adjourn for lunch","from":"12:15","until":"12:45"}]};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.adjournment === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "adjournment"},schema:schema23.required,parentSchema:schema23,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema23,data};
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
if(!pattern3.test(data0)){
const err2 = {instancePath:instancePath+"/adjournment",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data0};
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
const err3 = {instancePath:instancePath+"/adjournment",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data0};
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
if(!pattern2.test(data1)){
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/time/pattern",keyword:"pattern",params:{pattern: "^\\d{1,2}:\\d{2}$"},schema:"^\\d{1,2}:\\d{2}$",parentSchema:schema16,data:data1};
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
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/time/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data1};
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
if(!pattern2.test(data2)){
const err6 = {instancePath:instancePath+"/until",schemaPath:"#/definitions/time/pattern",keyword:"pattern",params:{pattern: "^\\d{1,2}:\\d{2}$"},schema:"^\\d{1,2}:\\d{2}$",parentSchema:schema16,data:data2};
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
const err7 = {instancePath:instancePath+"/until",schemaPath:"#/definitions/time/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data2};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"object","additionalProperties":false,"anyOf":[{"required":["title"]},{"required":["standingText"]}],"not":{"required":["text","standingText"]},"properties":{"id":{"$ref":"#/definitions/id","examples":["budget-working-group"]},"title":{"$ref":"#/definitions/text","examples":["Report of the Budget Working Group"]},"standingText":{"$ref":"#/definitions/id","examples":["interests"]},"numbered":{"type":"boolean","examples":[false]},"kind":{"type":"string","enum":["report","verbal","presentation","to-follow","business"],"examples":["verbal"]},"purpose":{"$ref":"#/definitions/markdown","examples":["To consider the report of the Working Group."]},"text":{"$ref":"#/definitions/markdown","examples":["Up to 30 minutes are set aside for questions from the public."]},"report":{"$ref":"#/definitions/report"},"minutes":{"$ref":"#/definitions/path","examples":["minutes/2014-09-26.yaml"]},"nextMeetings":{"type":"array","items":{"$ref":"#/definitions/nextMeeting"},"examples":[[{"date":"2015-02-03","time":"10:00","venue":"Shire Hall, Warwick"}]]},"exclusion":{"$ref":"#/definitions/exclusion"},"exempt":{"$ref":"#/definitions/exemption","examples":[{"paragraphs":[2]}]},"items":{"type":"array","items":{"$ref":"#/definitions/agendaEntry"},"examples":[[{"title":"Apologies"}]]}},"examples":[{"title":"Public Question Time"}]};
const schema31 = {"type":"string","examples":["To consider the report of the Working Group."]};
const schema40 = {"type":"string","pattern":"\\S","examples":["reports/budget-working-group.md"]};
const schema33 = {"type":"object","additionalProperties":false,"not":{"required":["recommendation","recommendations"]},"properties":{"title":{"$ref":"#/definitions/text","examples":["Report of the Budget Working Group"]},"tag":{"$ref":"#/definitions/text","examples":["Item 9"]},"recommendation":{"$ref":"#/definitions/markdown","examples":["That the Panel considers the report and makes any recommendations."]},"recommendations":{"$ref":"#/definitions/leadAndList","examples":[{"lead":"That the Panel:","list":["Notes the report."]}]},"body":{"$ref":"#/definitions/path","examples":["reports/budget-working-group.md"]},"numbering":{"$ref":"#/definitions/text","examples":["report","none"]},"appendices":{"type":"array","items":{"$ref":"#/definitions/appendix"},"examples":[[{"title":"Work Programme","body":"appendices/work-programme.md"}]]},"backgroundPapers":{"examples":["none",["Police and Crime Plan 2013–2017"]],"if":{"type":"string"},"then":{"type":"string","enum":["none","None"]},"else":{"type":"array","items":{"$ref":"#/definitions/markdown"}}},"contacts":{"type":"array","items":{"$ref":"#/definitions/contactOfficer"},"examples":[[{"role":"Report Author","person":"georgina-atkinson"}]]},"contactHeading":{"$ref":"#/definitions/text","examples":["Contact Information"]}},"examples":[{"recommendation":"That the report be noted.","body":"reports/work-programme.md"}]};
const schema37 = {"type":"object","additionalProperties":false,"required":["list"],"properties":{"lead":{"$ref":"#/definitions/markdown","examples":["That the Panel:"]},"list":{"type":"array","items":{"$ref":"#/definitions/markdown"},"minItems":1,"examples":[["Notes the report; and","Agrees the Work Programme."]]}},"examples":[{"lead":"That the Panel:","list":["Notes the report."]}]};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.list === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "list"},schema:schema37.required,parentSchema:schema37,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema37,data};
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
const err2 = {instancePath:instancePath+"/lead",schemaPath:"#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema31.type,parentSchema:schema31,data:data0};
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
const err3 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema37.properties.list,data:data1};
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
const err4 = {instancePath:instancePath+"/list/" + i0,schemaPath:"#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema31.type,parentSchema:schema31,data:data2};
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
const err5 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "array"},schema:schema37.properties.list.type,parentSchema:schema37.properties.list,data:data1};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"object","additionalProperties":false,"required":["title"],"oneOf":[{"required":["body"]},{"required":["minutes"]}],"properties":{"title":{"$ref":"#/definitions/text","examples":["Minutes of the Planning and Performance Working Group"]},"body":{"$ref":"#/definitions/path","examples":["appendices/work-programme.md"]},"minutes":{"$ref":"#/definitions/path","examples":["minutes/planning-2014-10-29.yaml"]},"letter":{"$ref":"#/definitions/text","examples":["A"]},"orientation":{"type":"string","enum":["portrait","landscape"],"examples":["landscape"]},"marking":{"$ref":"#/definitions/text","examples":["RESTRICTED"]},"tag":{"$ref":"#/definitions/text","examples":["Appendix A","Item 9"]},"runningHeader":{"type":"string","examples":["Work Programme 2014/15",""]},"showTitle":{"type":"boolean","examples":[false]},"contents":{"type":"integer","minimum":1,"maximum":6,"examples":[2]},"numbering":{"$ref":"#/definitions/text","examples":["none","report"]},"lang":{"$ref":"#/definitions/lang","examples":["cy"]},"exempt":{"$ref":"#/definitions/exemption","examples":[{"paragraphs":[3]}]}},"examples":[{"title":"Work Programme","body":"appendices/work-programme.md"}]};
const schema50 = {"type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$","examples":["en-GB","cy"]};
const pattern24 = new RegExp("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "u");
const schema51 = {"type":"object","additionalProperties":false,"required":["paragraphs"],"properties":{"paragraphs":{"$ref":"#/definitions/paragraphs","examples":[[2]]}},"examples":[{"paragraphs":[2]}]};
const schema52 = {"type":"array","items":{"type":"integer","minimum":1,"maximum":18},"minItems":1,"examples":[[2]]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.paragraphs === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "paragraphs"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "paragraphs")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.paragraphs !== undefined){
let data0 = data.paragraphs;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/paragraphs",schemaPath:"#/definitions/paragraphs/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema52,data:data0};
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
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/paragraphs/" + i0,schemaPath:"#/definitions/paragraphs/items/type",keyword:"type",params:{type: "integer"},schema:schema52.items.type,parentSchema:schema52.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 18 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/paragraphs/" + i0,schemaPath:"#/definitions/paragraphs/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 18},schema:18,parentSchema:schema52.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/paragraphs/" + i0,schemaPath:"#/definitions/paragraphs/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema52.items,data:data1};
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
const err6 = {instancePath:instancePath+"/paragraphs",schemaPath:"#/definitions/paragraphs/type",keyword:"type",params:{type: "array"},schema:schema52.type,parentSchema:schema52,data:data0};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "body"},schema:schema42.oneOf[0].required,parentSchema:schema42.oneOf[0],data};
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
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "minutes"},schema:schema42.oneOf[1].required,parentSchema:schema42.oneOf[1],data};
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
const err2 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema42.oneOf,parentSchema:schema42,data};
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
if(data.title === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema42.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data0};
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
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.body !== undefined){
let data1 = data.body;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err7 = {instancePath:instancePath+"/body",schemaPath:"#/definitions/path/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema40,data:data1};
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
const err8 = {instancePath:instancePath+"/body",schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},schema:schema40.type,parentSchema:schema40,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.minutes !== undefined){
let data2 = data.minutes;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err9 = {instancePath:instancePath+"/minutes",schemaPath:"#/definitions/path/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema40,data:data2};
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
const err10 = {instancePath:instancePath+"/minutes",schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},schema:schema40.type,parentSchema:schema40,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.letter !== undefined){
let data3 = data.letter;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err11 = {instancePath:instancePath+"/letter",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data3};
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
const err12 = {instancePath:instancePath+"/letter",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.orientation !== undefined){
let data4 = data.orientation;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/orientation",schemaPath:"#/properties/orientation/type",keyword:"type",params:{type: "string"},schema:schema42.properties.orientation.type,parentSchema:schema42.properties.orientation,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data4 === "portrait") || (data4 === "landscape"))){
const err14 = {instancePath:instancePath+"/orientation",schemaPath:"#/properties/orientation/enum",keyword:"enum",params:{allowedValues: schema42.properties.orientation.enum},schema:schema42.properties.orientation.enum,parentSchema:schema42.properties.orientation,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.marking !== undefined){
let data5 = data.marking;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err15 = {instancePath:instancePath+"/marking",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/marking",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.tag !== undefined){
let data6 = data.tag;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
const err17 = {instancePath:instancePath+"/tag",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data6};
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
const err18 = {instancePath:instancePath+"/tag",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.runningHeader !== undefined){
let data7 = data.runningHeader;
if(typeof data7 !== "string"){
const err19 = {instancePath:instancePath+"/runningHeader",schemaPath:"#/properties/runningHeader/type",keyword:"type",params:{type: "string"},schema:schema42.properties.runningHeader.type,parentSchema:schema42.properties.runningHeader,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.showTitle !== undefined){
let data8 = data.showTitle;
if(typeof data8 !== "boolean"){
const err20 = {instancePath:instancePath+"/showTitle",schemaPath:"#/properties/showTitle/type",keyword:"type",params:{type: "boolean"},schema:schema42.properties.showTitle.type,parentSchema:schema42.properties.showTitle,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.contents !== undefined){
let data9 = data.contents;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err21 = {instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/type",keyword:"type",params:{type: "integer"},schema:schema42.properties.contents.type,parentSchema:schema42.properties.contents,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 6 || isNaN(data9)){
const err22 = {instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6},schema:6,parentSchema:schema42.properties.contents,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err23 = {instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema42.properties.contents,data:data9};
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
if(data.numbering !== undefined){
let data10 = data.numbering;
if(typeof data10 === "string"){
if(!pattern3.test(data10)){
const err24 = {instancePath:instancePath+"/numbering",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data10};
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
const err25 = {instancePath:instancePath+"/numbering",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.lang !== undefined){
let data11 = data.lang;
if(typeof data11 === "string"){
if(!pattern24.test(data11)){
const err26 = {instancePath:instancePath+"/lang",schemaPath:"#/definitions/lang/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},schema:"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",parentSchema:schema50,data:data11};
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
const err27 = {instancePath:instancePath+"/lang",schemaPath:"#/definitions/lang/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.exempt !== undefined){
if(!(validate22(data.exempt, {instancePath:instancePath+"/exempt",parentData:data,parentDataProperty:"exempt",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":"object","additionalProperties":false,"required":["role","person"],"properties":{"role":{"$ref":"#/definitions/text","examples":["Report Author","Head of Service"]},"person":{"$ref":"#/definitions/id","examples":["georgina-atkinson"]}},"examples":[{"role":"Report Author","person":"georgina-atkinson"}]};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.person === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "person"},schema:schema54.required,parentSchema:schema54,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema54,data};
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
if(!pattern3.test(data0)){
const err3 = {instancePath:instancePath+"/role",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data0};
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
const err4 = {instancePath:instancePath+"/role",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data0};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},schema:schema33.not,parentSchema:schema33,data};
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
if(!(func2.call(schema33.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema33,data};
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
if(!pattern3.test(data0)){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data0};
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
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.tag !== undefined){
let data1 = data.tag;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err5 = {instancePath:instancePath+"/tag",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data1};
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
const err6 = {instancePath:instancePath+"/tag",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.recommendation !== undefined){
let data2 = data.recommendation;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/recommendation",schemaPath:"#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema31.type,parentSchema:schema31,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.recommendations !== undefined){
if(!(validate19(data.recommendations, {instancePath:instancePath+"/recommendations",parentData:data,parentDataProperty:"recommendations",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined){
let data4 = data.body;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err8 = {instancePath:instancePath+"/body",schemaPath:"#/definitions/path/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema40,data:data4};
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
const err9 = {instancePath:instancePath+"/body",schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},schema:schema40.type,parentSchema:schema40,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.numbering !== undefined){
let data5 = data.numbering;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err10 = {instancePath:instancePath+"/numbering",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data5};
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
const err11 = {instancePath:instancePath+"/numbering",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.appendices !== undefined){
let data6 = data.appendices;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data6[i0], {instancePath:instancePath+"/appendices/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/appendices",schemaPath:"#/properties/appendices/type",keyword:"type",params:{type: "array"},schema:schema33.properties.appendices.type,parentSchema:schema33.properties.appendices,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.backgroundPapers !== undefined){
let data8 = data.backgroundPapers;
const _errs24 = errors;
let valid9 = true;
const _errs25 = errors;
if(typeof data8 !== "string"){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs27 = errors;
if(typeof data8 !== "string"){
const err14 = {instancePath:instancePath+"/backgroundPapers",schemaPath:"#/properties/backgroundPapers/then/type",keyword:"type",params:{type: "string"},schema:schema33.properties.backgroundPapers.then.type,parentSchema:schema33.properties.backgroundPapers.then,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data8 === "none") || (data8 === "None"))){
const err15 = {instancePath:instancePath+"/backgroundPapers",schemaPath:"#/properties/backgroundPapers/then/enum",keyword:"enum",params:{allowedValues: schema33.properties.backgroundPapers.then.enum},schema:schema33.properties.backgroundPapers.then.enum,parentSchema:schema33.properties.backgroundPapers.then,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid9 = _valid0;
ifClause0 = "then";
}
else {
const _errs29 = errors;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 !== "string"){
const err16 = {instancePath:instancePath+"/backgroundPapers/" + i1,schemaPath:"#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema31.type,parentSchema:schema31,data:data9};
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
else {
const err17 = {instancePath:instancePath+"/backgroundPapers",schemaPath:"#/properties/backgroundPapers/else/type",keyword:"type",params:{type: "array"},schema:schema33.properties.backgroundPapers.else.type,parentSchema:schema33.properties.backgroundPapers.else,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs29 === errors;
valid9 = _valid0;
ifClause0 = "else";
}
if(!valid9){
const err18 = {instancePath:instancePath+"/backgroundPapers",schemaPath:"#/properties/backgroundPapers/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema33.properties.backgroundPapers.if,parentSchema:schema33.properties.backgroundPapers,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.contacts !== undefined){
let data10 = data.contacts;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate25(data10[i2], {instancePath:instancePath+"/contacts/" + i2,parentData:data10,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/contacts",schemaPath:"#/properties/contacts/type",keyword:"type",params:{type: "array"},schema:schema33.properties.contacts.type,parentSchema:schema33.properties.contacts,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.contactHeading !== undefined){
let data12 = data.contactHeading;
if(typeof data12 === "string"){
if(!pattern3.test(data12)){
const err20 = {instancePath:instancePath+"/contactHeading",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data12};
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
const err21 = {instancePath:instancePath+"/contactHeading",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data12};
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
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":"object","additionalProperties":false,"required":["date"],"properties":{"kind":{"$ref":"#/definitions/meetingKind","examples":["extraordinary"]},"date":{"$ref":"#/definitions/date","examples":["2015-02-03"]},"time":{"$ref":"#/definitions/time","examples":["10:00"]},"venue":{"$ref":"#/definitions/text","examples":["Shire Hall, Warwick"]},"purpose":{"$ref":"#/definitions/text","examples":["to hold a Confirmation Hearing"]}},"examples":[{"date":"2015-02-03","time":"10:00","venue":"Shire Hall, Warwick"}]};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema59.required,parentSchema:schema59,data};
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
if(!pattern1.test(data1)){
const err4 = {instancePath:instancePath+"/date",schemaPath:"#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema15,data:data1};
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
const err5 = {instancePath:instancePath+"/date",schemaPath:"#/definitions/date/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:data1};
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
if(!pattern2.test(data2)){
const err6 = {instancePath:instancePath+"/time",schemaPath:"#/definitions/time/pattern",keyword:"pattern",params:{pattern: "^\\d{1,2}:\\d{2}$"},schema:"^\\d{1,2}:\\d{2}$",parentSchema:schema16,data:data2};
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
const err7 = {instancePath:instancePath+"/time",schemaPath:"#/definitions/time/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data2};
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
if(!pattern3.test(data3)){
const err8 = {instancePath:instancePath+"/venue",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data3};
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
const err9 = {instancePath:instancePath+"/venue",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data3};
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
if(!pattern3.test(data4)){
const err10 = {instancePath:instancePath+"/purpose",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data4};
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
const err11 = {instancePath:instancePath+"/purpose",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data4};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema65 = {"type":"object","additionalProperties":false,"required":["paragraphs","resolution"],"properties":{"paragraphs":{"$ref":"#/definitions/paragraphs","examples":[[2]]},"resolution":{"$ref":"#/definitions/markdown","examples":["That the public be excluded while item 14 is discussed."]}},"examples":[{"paragraphs":[2],"resolution":"That members of the public be excluded."}]};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.paragraphs === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "paragraphs"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.resolution === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resolution"},schema:schema65.required,parentSchema:schema65,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema65,data};
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
const err3 = {instancePath:instancePath+"/paragraphs",schemaPath:"#/definitions/paragraphs/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema52,data:data0};
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
const err4 = {instancePath:instancePath+"/paragraphs/" + i0,schemaPath:"#/definitions/paragraphs/items/type",keyword:"type",params:{type: "integer"},schema:schema52.items.type,parentSchema:schema52.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 18 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/paragraphs/" + i0,schemaPath:"#/definitions/paragraphs/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 18},schema:18,parentSchema:schema52.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/paragraphs/" + i0,schemaPath:"#/definitions/paragraphs/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema52.items,data:data1};
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
}
else {
const err7 = {instancePath:instancePath+"/paragraphs",schemaPath:"#/definitions/paragraphs/type",keyword:"type",params:{type: "array"},schema:schema52.type,parentSchema:schema52,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.resolution !== undefined){
let data2 = data.resolution;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/resolution",schemaPath:"#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema31.type,parentSchema:schema31,data:data2};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const wrapper0 = {validate: validate14};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},schema:schema27.not,parentSchema:schema27,data};
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
const err2 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "title"},schema:schema27.anyOf[0].required,parentSchema:schema27.anyOf[0],data};
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
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "standingText"},schema:schema27.anyOf[1].required,parentSchema:schema27.anyOf[1],data};
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
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema27.anyOf,parentSchema:schema27,data};
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
if(!(func2.call(schema27.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:data0};
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
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data0};
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
let data1 = data.title;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data1};
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
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.standingText !== undefined){
let data2 = data.standingText;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err10 = {instancePath:instancePath+"/standingText",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:data2};
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
const err11 = {instancePath:instancePath+"/standingText",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.numbered !== undefined){
let data3 = data.numbered;
if(typeof data3 !== "boolean"){
const err12 = {instancePath:instancePath+"/numbered",schemaPath:"#/properties/numbered/type",keyword:"type",params:{type: "boolean"},schema:schema27.properties.numbered.type,parentSchema:schema27.properties.numbered,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.kind !== undefined){
let data4 = data.kind;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema27.properties.kind.type,parentSchema:schema27.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((((data4 === "report") || (data4 === "verbal")) || (data4 === "presentation")) || (data4 === "to-follow")) || (data4 === "business"))){
const err14 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema27.properties.kind.enum},schema:schema27.properties.kind.enum,parentSchema:schema27.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.purpose !== undefined){
let data5 = data.purpose;
if(typeof data5 !== "string"){
const err15 = {instancePath:instancePath+"/purpose",schemaPath:"#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema31.type,parentSchema:schema31,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.text !== undefined){
let data6 = data.text;
if(typeof data6 !== "string"){
const err16 = {instancePath:instancePath+"/text",schemaPath:"#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema31.type,parentSchema:schema31,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.report !== undefined){
if(!(validate18(data.report, {instancePath:instancePath+"/report",parentData:data,parentDataProperty:"report",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.minutes !== undefined){
let data8 = data.minutes;
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
const err17 = {instancePath:instancePath+"/minutes",schemaPath:"#/definitions/path/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema40,data:data8};
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
const err18 = {instancePath:instancePath+"/minutes",schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},schema:schema40.type,parentSchema:schema40,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.nextMeetings !== undefined){
let data9 = data.nextMeetings;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate28(data9[i0], {instancePath:instancePath+"/nextMeetings/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/nextMeetings",schemaPath:"#/properties/nextMeetings/type",keyword:"type",params:{type: "array"},schema:schema27.properties.nextMeetings.type,parentSchema:schema27.properties.nextMeetings,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.exclusion !== undefined){
if(!(validate30(data.exclusion, {instancePath:instancePath+"/exclusion",parentData:data,parentDataProperty:"exclusion",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.exempt !== undefined){
if(!(validate22(data.exempt, {instancePath:instancePath+"/exempt",parentData:data,parentDataProperty:"exempt",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.items !== undefined){
let data13 = data.items;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper0.validate(data13[i1], {instancePath:instancePath+"/items/" + i1,parentData:data13,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},schema:schema27.properties.items.type,parentSchema:schema27.properties.items,data:data13};
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
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}


function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(!(validate17(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema22.if,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate14.errors = vErrors;
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
if(data.date !== undefined){
let data2 = data.date;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err8 = {instancePath:instancePath+"/date",schemaPath:"definitions.schema.json#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema15,data:data2};
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
const err9 = {instancePath:instancePath+"/date",schemaPath:"definitions.schema.json#/definitions/date/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.weekday !== undefined){
let data3 = data.weekday;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/weekday",schemaPath:"#/properties/weekday/type",keyword:"type",params:{type: "string"},schema:schema11.properties.weekday.type,parentSchema:schema11.properties.weekday,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((((((data3 === "Monday") || (data3 === "Tuesday")) || (data3 === "Wednesday")) || (data3 === "Thursday")) || (data3 === "Friday")) || (data3 === "Saturday")) || (data3 === "Sunday"))){
const err11 = {instancePath:instancePath+"/weekday",schemaPath:"#/properties/weekday/enum",keyword:"enum",params:{allowedValues: schema11.properties.weekday.enum},schema:schema11.properties.weekday.enum,parentSchema:schema11.properties.weekday,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.time !== undefined){
let data4 = data.time;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err12 = {instancePath:instancePath+"/time",schemaPath:"definitions.schema.json#/definitions/time/pattern",keyword:"pattern",params:{pattern: "^\\d{1,2}:\\d{2}$"},schema:"^\\d{1,2}:\\d{2}$",parentSchema:schema16,data:data4};
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
const err13 = {instancePath:instancePath+"/time",schemaPath:"definitions.schema.json#/definitions/time/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.venue !== undefined){
let data5 = data.venue;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err14 = {instancePath:instancePath+"/venue",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data5};
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
const err15 = {instancePath:instancePath+"/venue",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.substitutes !== undefined){
let data6 = data.substitutes;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate12(data6[i0], {instancePath:instancePath+"/substitutes/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/substitutes",schemaPath:"#/properties/substitutes/type",keyword:"type",params:{type: "array"},schema:schema11.properties.substitutes.type,parentSchema:schema11.properties.substitutes,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.notices !== undefined){
let data8 = data.notices;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err17 = {instancePath:instancePath+"/notices/" + i1,schemaPath:"definitions.schema.json#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:data9};
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
const err18 = {instancePath:instancePath+"/notices/" + i1,schemaPath:"definitions.schema.json#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"},schema:schema11.properties.notices.type,parentSchema:schema11.properties.notices,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.items !== undefined){
let data10 = data.items;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate14(data10[i2], {instancePath:instancePath+"/items/" + i2,parentData:data10,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},schema:schema11.properties.items.type,parentSchema:schema11.properties.items,data:data10};
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
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const validateBody = validate35;
const schema68 = {"title":"Body","type":"object","additionalProperties":false,"required":["name","authority","style"],"properties":{"name":{"$ref":"definitions.schema.json#/definitions/text","examples":["Warwickshire Police and Crime Panel"]},"shortName":{"$ref":"definitions.schema.json#/definitions/text","examples":["the Panel"]},"authority":{"$ref":"definitions.schema.json#/definitions/text","examples":["Warwickshire County Council"]},"style":{"$ref":"definitions.schema.json#/definitions/id","examples":["warwickshire"]},"lang":{"$ref":"definitions.schema.json#/definitions/lang","examples":["en-GB"]},"membership":{"type":"array","items":{"$ref":"#/definitions/memberGroup"},"examples":[[{"group":"Councillors","members":[{"person":"michael-coker"}]}]]},"standingTexts":{"type":"object","propertyNames":{"$ref":"definitions.schema.json#/definitions/id"},"additionalProperties":{"$ref":"#/definitions/standingText"},"examples":[{"webcasting":{"title":"Webcasting Notice","text":"This meeting is filmed."}}]},"contacts":{"type":"array","items":{"$ref":"definitions.schema.json#/definitions/id"},"examples":[["georgina-atkinson"]]},"signatory":{"$ref":"#/definitions/signatory","examples":[{"person":"jim-graham","lines":["Shire Hall, Warwick"]}]},"venue":{"$ref":"definitions.schema.json#/definitions/text","examples":["Shire Hall, Warwick"]},"time":{"$ref":"definitions.schema.json#/definitions/time","examples":["10:00"]},"notices":{"type":"array","items":{"$ref":"definitions.schema.json#/definitions/id"},"examples":[["webcasting"]]},"items":{"type":"array","items":{"$ref":"definitions.schema.json#/definitions/agendaEntry"},"examples":[[{"title":"Apologies"}]]}},"definitions":{"memberGroup":{"type":"object","additionalProperties":false,"required":["group","members"],"properties":{"group":{"$ref":"definitions.schema.json#/definitions/text","examples":["Councillors"]},"coOpted":{"type":"boolean","examples":[true]},"members":{"type":"array","items":{"if":{"type":"object","required":["vacancy"]},"then":{"$ref":"#/definitions/vacancy"},"else":{"$ref":"#/definitions/member"}},"examples":[[{"person":"michael-coker","authority":"Warwick District Council"}]]}},"examples":[{"group":"Councillors","members":[{"person":"michael-coker"}]}]},"member":{"type":"object","additionalProperties":false,"required":["person"],"properties":{"person":{"$ref":"definitions.schema.json#/definitions/id","examples":["michael-coker"]},"authority":{"$ref":"definitions.schema.json#/definitions/text","examples":["Warwick District Council"]},"role":{"$ref":"definitions.schema.json#/definitions/role","examples":["chair"]},"from":{"$ref":"definitions.schema.json#/definitions/date","examples":["2014-06-20"]},"until":{"$ref":"definitions.schema.json#/definitions/date","examples":["2015-05-31"]}},"examples":[{"person":"michael-coker","authority":"Warwick District Council"}]},"vacancy":{"type":"object","additionalProperties":false,"required":["vacancy"],"properties":{"vacancy":{"const":true,"examples":[true]},"authority":{"$ref":"definitions.schema.json#/definitions/text","examples":["Rugby Borough Council"]},"from":{"$ref":"definitions.schema.json#/definitions/date","examples":["2014-06-20"]},"until":{"$ref":"definitions.schema.json#/definitions/date","examples":["2015-05-31"]}},"examples":[{"vacancy":true,"authority":"Rugby Borough Council"}]},"standingText":{"type":"object","additionalProperties":false,"required":["text"],"properties":{"title":{"$ref":"definitions.schema.json#/definitions/text","examples":["Webcasting Notice"]},"text":{"$ref":"definitions.schema.json#/definitions/markdown","examples":["This meeting is filmed for broadcast."]}},"examples":[{"title":"Webcasting Notice","text":"This meeting is filmed for broadcast."}]},"signatory":{"type":"object","additionalProperties":false,"required":["person"],"properties":{"person":{"$ref":"definitions.schema.json#/definitions/id","examples":["jim-graham"]},"lines":{"type":"array","items":{"$ref":"definitions.schema.json#/definitions/text"},"examples":[["Shire Hall","Warwick"]]}},"examples":[{"person":"jim-graham","lines":["Shire Hall","Warwick"]}]}}};
const schema74 = {"type":"object","additionalProperties":false,"required":["group","members"],"properties":{"group":{"$ref":"definitions.schema.json#/definitions/text","examples":["Councillors"]},"coOpted":{"type":"boolean","examples":[true]},"members":{"type":"array","items":{"if":{"type":"object","required":["vacancy"]},"then":{"$ref":"#/definitions/vacancy"},"else":{"$ref":"#/definitions/member"}},"examples":[[{"person":"michael-coker","authority":"Warwick District Council"}]]}},"examples":[{"group":"Councillors","members":[{"person":"michael-coker"}]}]};
const schema76 = {"type":"object","additionalProperties":false,"required":["vacancy"],"properties":{"vacancy":{"const":true,"examples":[true]},"authority":{"$ref":"definitions.schema.json#/definitions/text","examples":["Rugby Borough Council"]},"from":{"$ref":"definitions.schema.json#/definitions/date","examples":["2014-06-20"]},"until":{"$ref":"definitions.schema.json#/definitions/date","examples":["2015-05-31"]}},"examples":[{"vacancy":true,"authority":"Rugby Borough Council"}]};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.vacancy === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vacancy"},schema:schema76.required,parentSchema:schema76,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema76,data};
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
const err2 = {instancePath:instancePath+"/vacancy",schemaPath:"#/properties/vacancy/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema76.properties.vacancy,data:data0};
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
if(!pattern3.test(data1)){
const err3 = {instancePath:instancePath+"/authority",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data1};
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
const err4 = {instancePath:instancePath+"/authority",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data1};
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
if(!pattern1.test(data2)){
const err5 = {instancePath:instancePath+"/from",schemaPath:"definitions.schema.json#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema15,data:data2};
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
const err6 = {instancePath:instancePath+"/from",schemaPath:"definitions.schema.json#/definitions/date/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:data2};
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
if(!pattern1.test(data3)){
const err7 = {instancePath:instancePath+"/until",schemaPath:"definitions.schema.json#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema15,data:data3};
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
const err8 = {instancePath:instancePath+"/until",schemaPath:"definitions.schema.json#/definitions/date/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:data3};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const schema80 = {"type":"object","additionalProperties":false,"required":["person"],"properties":{"person":{"$ref":"definitions.schema.json#/definitions/id","examples":["michael-coker"]},"authority":{"$ref":"definitions.schema.json#/definitions/text","examples":["Warwick District Council"]},"role":{"$ref":"definitions.schema.json#/definitions/role","examples":["chair"]},"from":{"$ref":"definitions.schema.json#/definitions/date","examples":["2014-06-20"]},"until":{"$ref":"definitions.schema.json#/definitions/date","examples":["2015-05-31"]}},"examples":[{"person":"michael-coker","authority":"Warwick District Council"}]};
const schema83 = {"type":"string","enum":["chair","vice-chair"],"examples":["chair"]};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.person === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "person"},schema:schema80.required,parentSchema:schema80,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema80,data};
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
if(!pattern3.test(data1)){
const err4 = {instancePath:instancePath+"/authority",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data1};
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
const err5 = {instancePath:instancePath+"/authority",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data1};
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
const err6 = {instancePath:instancePath+"/role",schemaPath:"definitions.schema.json#/definitions/role/type",keyword:"type",params:{type: "string"},schema:schema83.type,parentSchema:schema83,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data2 === "chair") || (data2 === "vice-chair"))){
const err7 = {instancePath:instancePath+"/role",schemaPath:"definitions.schema.json#/definitions/role/enum",keyword:"enum",params:{allowedValues: schema83.enum},schema:schema83.enum,parentSchema:schema83,data:data2};
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
if(!pattern1.test(data3)){
const err8 = {instancePath:instancePath+"/from",schemaPath:"definitions.schema.json#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema15,data:data3};
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
const err9 = {instancePath:instancePath+"/from",schemaPath:"definitions.schema.json#/definitions/date/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:data3};
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
if(!pattern1.test(data4)){
const err10 = {instancePath:instancePath+"/until",schemaPath:"definitions.schema.json#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema15,data:data4};
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
const err11 = {instancePath:instancePath+"/until",schemaPath:"definitions.schema.json#/definitions/date/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:data4};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema80.type,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.group === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group"},schema:schema74.required,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.members === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "members"},schema:schema74.required,parentSchema:schema74,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema74,data};
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
if(!pattern3.test(data0)){
const err3 = {instancePath:instancePath+"/group",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data0};
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
const err4 = {instancePath:instancePath+"/group",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data0};
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
const err5 = {instancePath:instancePath+"/coOpted",schemaPath:"#/properties/coOpted/type",keyword:"type",params:{type: "boolean"},schema:schema74.properties.coOpted.type,parentSchema:schema74.properties.coOpted,data:data1};
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
if(!(validate37(data3, {instancePath:instancePath+"/members/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid4 = _valid0;
ifClause0 = "then";
}
else {
const _errs14 = errors;
if(!(validate39(data3, {instancePath:instancePath+"/members/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid4 = _valid0;
ifClause0 = "else";
}
if(!valid4){
const err8 = {instancePath:instancePath+"/members/" + i0,schemaPath:"#/properties/members/items/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema74.properties.members.items.if,parentSchema:schema74.properties.members.items,data:data3};
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
const err9 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"},schema:schema74.properties.members.type,parentSchema:schema74.properties.members,data:data2};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema74.type,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

const schema87 = {"type":"object","additionalProperties":false,"required":["text"],"properties":{"title":{"$ref":"definitions.schema.json#/definitions/text","examples":["Webcasting Notice"]},"text":{"$ref":"definitions.schema.json#/definitions/markdown","examples":["This meeting is filmed for broadcast."]}},"examples":[{"title":"Webcasting Notice","text":"This meeting is filmed for broadcast."}]};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},schema:schema87.required,parentSchema:schema87,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema87,data};
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
if(!pattern3.test(data0)){
const err2 = {instancePath:instancePath+"/title",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data0};
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
const err3 = {instancePath:instancePath+"/title",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data0};
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
const err4 = {instancePath:instancePath+"/text",schemaPath:"definitions.schema.json#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema31.type,parentSchema:schema31,data:data1};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema87.type,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const schema91 = {"type":"object","additionalProperties":false,"required":["person"],"properties":{"person":{"$ref":"definitions.schema.json#/definitions/id","examples":["jim-graham"]},"lines":{"type":"array","items":{"$ref":"definitions.schema.json#/definitions/text"},"examples":[["Shire Hall","Warwick"]]}},"examples":[{"person":"jim-graham","lines":["Shire Hall","Warwick"]}]};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.person === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "person"},schema:schema91.required,parentSchema:schema91,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema91,data};
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
if(!pattern3.test(data2)){
const err4 = {instancePath:instancePath+"/lines/" + i0,schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data2};
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
const err5 = {instancePath:instancePath+"/lines/" + i0,schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data2};
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
const err6 = {instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type: "array"},schema:schema91.properties.lines.type,parentSchema:schema91.properties.lines,data:data1};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema91.type,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(!(validate17(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema22.if,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.authority === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authority"},schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.style === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "style"},schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema68.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema68,data};
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
if(!pattern3.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data0};
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data0};
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
if(!pattern3.test(data1)){
const err6 = {instancePath:instancePath+"/shortName",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data1};
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
const err7 = {instancePath:instancePath+"/shortName",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data1};
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
if(!pattern3.test(data2)){
const err8 = {instancePath:instancePath+"/authority",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data2};
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
const err9 = {instancePath:instancePath+"/authority",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data2};
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
if(!pattern24.test(data4)){
const err12 = {instancePath:instancePath+"/lang",schemaPath:"definitions.schema.json#/definitions/lang/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},schema:"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",parentSchema:schema50,data:data4};
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
const err13 = {instancePath:instancePath+"/lang",schemaPath:"definitions.schema.json#/definitions/lang/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.membership !== undefined){
let data5 = data.membership;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate36(data5[i0], {instancePath:instancePath+"/membership/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/membership",schemaPath:"#/properties/membership/type",keyword:"type",params:{type: "array"},schema:schema68.properties.membership.type,parentSchema:schema68.properties.membership,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.standingTexts !== undefined){
let data7 = data.standingTexts;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
const _errs22 = errors;
if(typeof key1 === "string"){
if(!pattern0.test(key1)){
const err15 = {instancePath:instancePath+"/standingTexts",schemaPath:"definitions.schema.json#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/standingTexts",schemaPath:"definitions.schema.json#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid8 = _errs22 === errors;
if(!valid8){
const err17 = {instancePath:instancePath+"/standingTexts",schemaPath:"#/properties/standingTexts/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema68.properties.standingTexts.propertyNames,parentSchema:schema68.properties.standingTexts,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
for(const key2 in data7){
if(!(validate42(data7[key2], {instancePath:instancePath+"/standingTexts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/standingTexts",schemaPath:"#/properties/standingTexts/type",keyword:"type",params:{type: "object"},schema:schema68.properties.standingTexts.type,parentSchema:schema68.properties.standingTexts,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.contacts !== undefined){
let data9 = data.contacts;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err19 = {instancePath:instancePath+"/contacts/" + i1,schemaPath:"definitions.schema.json#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:data10};
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
const err20 = {instancePath:instancePath+"/contacts/" + i1,schemaPath:"definitions.schema.json#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data10};
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
const err21 = {instancePath:instancePath+"/contacts",schemaPath:"#/properties/contacts/type",keyword:"type",params:{type: "array"},schema:schema68.properties.contacts.type,parentSchema:schema68.properties.contacts,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.signatory !== undefined){
if(!(validate44(data.signatory, {instancePath:instancePath+"/signatory",parentData:data,parentDataProperty:"signatory",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.venue !== undefined){
let data12 = data.venue;
if(typeof data12 === "string"){
if(!pattern3.test(data12)){
const err22 = {instancePath:instancePath+"/venue",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data12};
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
const err23 = {instancePath:instancePath+"/venue",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.time !== undefined){
let data13 = data.time;
if(typeof data13 === "string"){
if(!pattern2.test(data13)){
const err24 = {instancePath:instancePath+"/time",schemaPath:"definitions.schema.json#/definitions/time/pattern",keyword:"pattern",params:{pattern: "^\\d{1,2}:\\d{2}$"},schema:"^\\d{1,2}:\\d{2}$",parentSchema:schema16,data:data13};
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
const err25 = {instancePath:instancePath+"/time",schemaPath:"definitions.schema.json#/definitions/time/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.notices !== undefined){
let data14 = data.notices;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err26 = {instancePath:instancePath+"/notices/" + i2,schemaPath:"definitions.schema.json#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:data15};
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
const err27 = {instancePath:instancePath+"/notices/" + i2,schemaPath:"definitions.schema.json#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"},schema:schema68.properties.notices.type,parentSchema:schema68.properties.notices,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.items !== undefined){
let data16 = data.items;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(!(validate46(data16[i3], {instancePath:instancePath+"/items/" + i3,parentData:data16,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},schema:schema68.properties.items.type,parentSchema:schema68.properties.items,data:data16};
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
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

export const validatePeople = validate50;
const schema98 = {"title":"People","type":"object","additionalProperties":false,"required":["people"],"properties":{"people":{"type":"object","propertyNames":{"$ref":"definitions.schema.json#/definitions/id"},"additionalProperties":{"$ref":"#/definitions/person"},"examples":[{"georgina-atkinson":{"name":"Georgina Atkinson"}}]}},"definitions":{"person":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"definitions.schema.json#/definitions/text","examples":["Councillor Michael Coker"]},"post":{"$ref":"definitions.schema.json#/definitions/text","examples":["Democratic Services Team Leader"]},"team":{"$ref":"definitions.schema.json#/definitions/text","examples":["Democratic Services"]},"organisation":{"$ref":"definitions.schema.json#/definitions/text","examples":["Warwickshire County Council"]},"email":{"type":"string","pattern":"^[^\\s@]+@[^\\s@]+$","examples":["democratic.services@warwickshire.example"]},"telephone":{"$ref":"definitions.schema.json#/definitions/text","examples":["(01926) 000000"]}},"examples":[{"name":"Georgina Atkinson","post":"Democratic Services Team Leader"}]}}};
const schema100 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"definitions.schema.json#/definitions/text","examples":["Councillor Michael Coker"]},"post":{"$ref":"definitions.schema.json#/definitions/text","examples":["Democratic Services Team Leader"]},"team":{"$ref":"definitions.schema.json#/definitions/text","examples":["Democratic Services"]},"organisation":{"$ref":"definitions.schema.json#/definitions/text","examples":["Warwickshire County Council"]},"email":{"type":"string","pattern":"^[^\\s@]+@[^\\s@]+$","examples":["democratic.services@warwickshire.example"]},"telephone":{"$ref":"definitions.schema.json#/definitions/text","examples":["(01926) 000000"]}},"examples":[{"name":"Georgina Atkinson","post":"Democratic Services Team Leader"}]};
const pattern59 = new RegExp("^[^\\s@]+@[^\\s@]+$", "u");

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema100.required,parentSchema:schema100,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema100,data};
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
if(!pattern3.test(data0)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data0};
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
const err3 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data0};
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
if(!pattern3.test(data1)){
const err4 = {instancePath:instancePath+"/post",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data1};
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
const err5 = {instancePath:instancePath+"/post",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data1};
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
if(!pattern3.test(data2)){
const err6 = {instancePath:instancePath+"/team",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data2};
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
const err7 = {instancePath:instancePath+"/team",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data2};
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
if(!pattern3.test(data3)){
const err8 = {instancePath:instancePath+"/organisation",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data3};
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
const err9 = {instancePath:instancePath+"/organisation",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data3};
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
if(!pattern59.test(data4)){
const err10 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@]+@[^\\s@]+$"},schema:"^[^\\s@]+@[^\\s@]+$",parentSchema:schema100.properties.email,data:data4};
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
const err11 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},schema:schema100.properties.email.type,parentSchema:schema100.properties.email,data:data4};
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
if(!pattern3.test(data5)){
const err12 = {instancePath:instancePath+"/telephone",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data5};
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
const err13 = {instancePath:instancePath+"/telephone",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data5};
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
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema100.type,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.people === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "people"},schema:schema98.required,parentSchema:schema98,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema98,data};
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
const err4 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema98.properties.people.propertyNames,parentSchema:schema98.properties.people,data:data0};
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
if(!(validate51(data0[key2], {instancePath:instancePath+"/people/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "object"},schema:schema98.properties.people.type,parentSchema:schema98.properties.people,data:data0};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema98.type,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}

export const validateMinutes = validate53;
const schema106 = {"title":"Minutes","type":"object","additionalProperties":false,"required":["body","date","items"],"properties":{"body":{"$ref":"definitions.schema.json#/definitions/id","examples":["warwickshire-police-and-crime-panel"]},"title":{"$ref":"definitions.schema.json#/definitions/text","examples":["Planning and Performance Working Group"]},"date":{"$ref":"definitions.schema.json#/definitions/date","examples":["2014-09-26"]},"time":{"$ref":"definitions.schema.json#/definitions/time","examples":["11:00"]},"venue":{"$ref":"definitions.schema.json#/definitions/text","examples":["Shire Hall, Warwick"]},"notices":{"type":"array","items":{"$ref":"definitions.schema.json#/definitions/id"},"examples":[["webcasting-record"]]},"present":{"type":"array","items":{"$ref":"#/definitions/attendanceGroup"},"examples":[[{"group":"Councillors","people":[{"person":"michael-coker"}]}]]},"apologies":{"$ref":"definitions.schema.json#/definitions/markdown","examples":["Apologies were received from Councillor Jenny Fradgley."]},"items":{"type":"array","items":{"$ref":"#/definitions/minuteItem"},"examples":[[{"title":"Apologies for absence","text":"There were none."}]]},"rose":{"$ref":"definitions.schema.json#/definitions/time","examples":["13:25"]},"signature":{"$ref":"definitions.schema.json#/definitions/text","examples":["Chair"]}},"definitions":{"attendanceGroup":{"type":"object","additionalProperties":false,"required":["group"],"properties":{"group":{"$ref":"definitions.schema.json#/definitions/text","examples":["Members of the Panel"]},"groups":{"type":"array","items":{"$ref":"#/definitions/attendanceGroup"},"examples":[[{"group":"Councillors","people":[{"person":"michael-coker"}]}]]},"people":{"type":"array","items":{"$ref":"#/definitions/attendance"},"examples":[[{"person":"michael-coker","capacity":"Warwick District Council"}]]},"others":{"$ref":"definitions.schema.json#/definitions/text","examples":["One member of the public (observing)"]}},"examples":[{"group":"Councillors","people":[{"person":"michael-coker"}]}]},"attendance":{"type":"object","additionalProperties":false,"oneOf":[{"required":["person"]},{"required":["name"]}],"properties":{"person":{"$ref":"definitions.schema.json#/definitions/id","examples":["michael-coker"]},"name":{"$ref":"definitions.schema.json#/definitions/text","examples":["Jerry Pritchard"]},"capacity":{"$ref":"definitions.schema.json#/definitions/text","examples":["Warwick District Council"]},"role":{"$ref":"definitions.schema.json#/definitions/role","examples":["chair"]}},"examples":[{"person":"michael-coker","capacity":"Warwick District Council"}]},"minuteItem":{"type":"object","additionalProperties":false,"required":["title"],"not":{"required":["text","textFile"]},"properties":{"title":{"$ref":"definitions.schema.json#/definitions/text","examples":["Apologies for absence"]},"numbered":{"type":"boolean","examples":[false]},"text":{"$ref":"definitions.schema.json#/definitions/markdown","examples":["There were no questions from the public."]},"textFile":{"$ref":"definitions.schema.json#/definitions/path","examples":["minutes/long-item.md"]},"resolutions":{"$ref":"definitions.schema.json#/definitions/leadAndList","examples":[{"lead":"The Panel agreed to:","list":["Note the report."]}]},"items":{"type":"array","items":{"$ref":"#/definitions/minuteItem"},"examples":[[{"title":"Apologies for absence","text":"There were none."}]]}},"examples":[{"title":"Apologies for absence","text":"There were none."}]}}};
const schema113 = {"type":"object","additionalProperties":false,"required":["group"],"properties":{"group":{"$ref":"definitions.schema.json#/definitions/text","examples":["Members of the Panel"]},"groups":{"type":"array","items":{"$ref":"#/definitions/attendanceGroup"},"examples":[[{"group":"Councillors","people":[{"person":"michael-coker"}]}]]},"people":{"type":"array","items":{"$ref":"#/definitions/attendance"},"examples":[[{"person":"michael-coker","capacity":"Warwick District Council"}]]},"others":{"$ref":"definitions.schema.json#/definitions/text","examples":["One member of the public (observing)"]}},"examples":[{"group":"Councillors","people":[{"person":"michael-coker"}]}]};
const wrapper1 = {validate: validate54};
const schema115 = {"type":"object","additionalProperties":false,"oneOf":[{"required":["person"]},{"required":["name"]}],"properties":{"person":{"$ref":"definitions.schema.json#/definitions/id","examples":["michael-coker"]},"name":{"$ref":"definitions.schema.json#/definitions/text","examples":["Jerry Pritchard"]},"capacity":{"$ref":"definitions.schema.json#/definitions/text","examples":["Warwick District Council"]},"role":{"$ref":"definitions.schema.json#/definitions/role","examples":["chair"]}},"examples":[{"person":"michael-coker","capacity":"Warwick District Council"}]};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.person === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "person"},schema:schema115.oneOf[0].required,parentSchema:schema115.oneOf[0],data};
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
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "name"},schema:schema115.oneOf[1].required,parentSchema:schema115.oneOf[1],data};
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
const err2 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema115.oneOf,parentSchema:schema115,data};
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
if(!((((key0 === "person") || (key0 === "name")) || (key0 === "capacity")) || (key0 === "role"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema115,data};
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
if(!pattern3.test(data1)){
const err6 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data1};
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
const err7 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data1};
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
if(!pattern3.test(data2)){
const err8 = {instancePath:instancePath+"/capacity",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data2};
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
const err9 = {instancePath:instancePath+"/capacity",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data2};
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
const err10 = {instancePath:instancePath+"/role",schemaPath:"definitions.schema.json#/definitions/role/type",keyword:"type",params:{type: "string"},schema:schema83.type,parentSchema:schema83,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data3 === "chair") || (data3 === "vice-chair"))){
const err11 = {instancePath:instancePath+"/role",schemaPath:"definitions.schema.json#/definitions/role/enum",keyword:"enum",params:{allowedValues: schema83.enum},schema:schema83.enum,parentSchema:schema83,data:data3};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema115.type,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.group === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group"},schema:schema113.required,parentSchema:schema113,data};
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
if(data.group !== undefined){
let data0 = data.group;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err2 = {instancePath:instancePath+"/group",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data0};
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
const err3 = {instancePath:instancePath+"/group",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data0};
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
const err4 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema113.properties.groups.type,parentSchema:schema113.properties.groups,data:data1};
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
if(!(validate55(data3[i1], {instancePath:instancePath+"/people/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "array"},schema:schema113.properties.people.type,parentSchema:schema113.properties.people,data:data3};
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
if(!pattern3.test(data5)){
const err6 = {instancePath:instancePath+"/others",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data5};
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
const err7 = {instancePath:instancePath+"/others",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data5};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema113.type,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const schema122 = {"type":"object","additionalProperties":false,"required":["title"],"not":{"required":["text","textFile"]},"properties":{"title":{"$ref":"definitions.schema.json#/definitions/text","examples":["Apologies for absence"]},"numbered":{"type":"boolean","examples":[false]},"text":{"$ref":"definitions.schema.json#/definitions/markdown","examples":["There were no questions from the public."]},"textFile":{"$ref":"definitions.schema.json#/definitions/path","examples":["minutes/long-item.md"]},"resolutions":{"$ref":"definitions.schema.json#/definitions/leadAndList","examples":[{"lead":"The Panel agreed to:","list":["Note the report."]}]},"items":{"type":"array","items":{"$ref":"#/definitions/minuteItem"},"examples":[[{"title":"Apologies for absence","text":"There were none."}]]}},"examples":[{"title":"Apologies for absence","text":"There were none."}]};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.list === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "list"},schema:schema37.required,parentSchema:schema37,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema37,data};
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
const err2 = {instancePath:instancePath+"/lead",schemaPath:"#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema31.type,parentSchema:schema31,data:data0};
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
const err3 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema37.properties.list,data:data1};
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
const err4 = {instancePath:instancePath+"/list/" + i0,schemaPath:"#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema31.type,parentSchema:schema31,data:data2};
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
const err5 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "array"},schema:schema37.properties.list.type,parentSchema:schema37.properties.list,data:data1};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const wrapper2 = {validate: validate58};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},schema:schema122.not,parentSchema:schema122,data};
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
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema122.required,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "title") || (key0 === "numbered")) || (key0 === "text")) || (key0 === "textFile")) || (key0 === "resolutions")) || (key0 === "items"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err4 = {instancePath:instancePath+"/title",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data0};
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
const err5 = {instancePath:instancePath+"/title",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.numbered !== undefined){
let data1 = data.numbered;
if(typeof data1 !== "boolean"){
const err6 = {instancePath:instancePath+"/numbered",schemaPath:"#/properties/numbered/type",keyword:"type",params:{type: "boolean"},schema:schema122.properties.numbered.type,parentSchema:schema122.properties.numbered,data:data1};
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
const err7 = {instancePath:instancePath+"/text",schemaPath:"definitions.schema.json#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema31.type,parentSchema:schema31,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.textFile !== undefined){
let data3 = data.textFile;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err8 = {instancePath:instancePath+"/textFile",schemaPath:"definitions.schema.json#/definitions/path/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema40,data:data3};
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
const err9 = {instancePath:instancePath+"/textFile",schemaPath:"definitions.schema.json#/definitions/path/type",keyword:"type",params:{type: "string"},schema:schema40.type,parentSchema:schema40,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.resolutions !== undefined){
if(!(validate59(data.resolutions, {instancePath:instancePath+"/resolutions",parentData:data,parentDataProperty:"resolutions",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.items !== undefined){
let data5 = data.items;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper2.validate(data5[i0], {instancePath:instancePath+"/items/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},schema:schema122.properties.items.type,parentSchema:schema122.properties.items,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema122.type,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},schema:schema106.required,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema106.required,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.items === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},schema:schema106.required,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema106.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema106,data};
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
if(!pattern3.test(data1)){
const err6 = {instancePath:instancePath+"/title",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data1};
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
const err7 = {instancePath:instancePath+"/title",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data1};
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
if(!pattern1.test(data2)){
const err8 = {instancePath:instancePath+"/date",schemaPath:"definitions.schema.json#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema15,data:data2};
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
const err9 = {instancePath:instancePath+"/date",schemaPath:"definitions.schema.json#/definitions/date/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:data2};
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
if(!pattern2.test(data3)){
const err10 = {instancePath:instancePath+"/time",schemaPath:"definitions.schema.json#/definitions/time/pattern",keyword:"pattern",params:{pattern: "^\\d{1,2}:\\d{2}$"},schema:"^\\d{1,2}:\\d{2}$",parentSchema:schema16,data:data3};
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
const err11 = {instancePath:instancePath+"/time",schemaPath:"definitions.schema.json#/definitions/time/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data3};
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
if(!pattern3.test(data4)){
const err12 = {instancePath:instancePath+"/venue",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data4};
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
const err13 = {instancePath:instancePath+"/venue",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.notices !== undefined){
let data5 = data.notices;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err14 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"definitions.schema.json#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema13,data:data6};
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
const err15 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"definitions.schema.json#/definitions/id/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data6};
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
const err16 = {instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"},schema:schema106.properties.notices.type,parentSchema:schema106.properties.notices,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.present !== undefined){
let data7 = data.present;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate54(data7[i1], {instancePath:instancePath+"/present/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/present",schemaPath:"#/properties/present/type",keyword:"type",params:{type: "array"},schema:schema106.properties.present.type,parentSchema:schema106.properties.present,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.apologies !== undefined){
let data9 = data.apologies;
if(typeof data9 !== "string"){
const err18 = {instancePath:instancePath+"/apologies",schemaPath:"definitions.schema.json#/definitions/markdown/type",keyword:"type",params:{type: "string"},schema:schema31.type,parentSchema:schema31,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.items !== undefined){
let data10 = data.items;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate58(data10[i2], {instancePath:instancePath+"/items/" + i2,parentData:data10,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},schema:schema106.properties.items.type,parentSchema:schema106.properties.items,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.rose !== undefined){
let data12 = data.rose;
if(typeof data12 === "string"){
if(!pattern2.test(data12)){
const err20 = {instancePath:instancePath+"/rose",schemaPath:"definitions.schema.json#/definitions/time/pattern",keyword:"pattern",params:{pattern: "^\\d{1,2}:\\d{2}$"},schema:"^\\d{1,2}:\\d{2}$",parentSchema:schema16,data:data12};
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
const err21 = {instancePath:instancePath+"/rose",schemaPath:"definitions.schema.json#/definitions/time/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.signature !== undefined){
let data13 = data.signature;
if(typeof data13 === "string"){
if(!pattern3.test(data13)){
const err22 = {instancePath:instancePath+"/signature",schemaPath:"definitions.schema.json#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema17,data:data13};
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
const err23 = {instancePath:instancePath+"/signature",schemaPath:"definitions.schema.json#/definitions/text/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data13};
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
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema106.type,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

