// SPDX-License-Identifier: BSL-1.0
// The JSON texts with their verdicts, from RFC 8259, the Unicode Standard's table 3-7 and telltale's own strictness.
//   node texts.mjs           writes texts.tsv beside itself
//   node texts.mjs --check   exit 1 when texts.tsv is not what would be written
//
// texts.tsv has a head line and then, separated by tabs: name, verdict (accept, refuse), code, offset (bytes, 0-based),
// the text in hexadecimal (may be empty), why. Code and offset are empty where the verdict is accept.
//
// A text here is a string, or a list of strings (written as UTF-8) and numbers (single bytes). The sign ‸ is not part of
// the text: it stands before the byte that is at fault. By code, that is
//   bad_json       the first byte after which no continuation makes a JSON text; the length when the text ends too early.
//                  A byte above 0x7f outside a string is bad_json, whatever it encodes, and so is a byte order mark.
//   bad_utf8       the first byte of an ill-formed sequence inside a string; the backslash of an escaped surrogate that
//                  has no other half. A sequence or pair that only the end of the text cuts is bad_json, at the length.
//   too_deep       the bracket that opens level 129
//   duplicate_key  the quote that opens the second key
// Where a text has several faults, the first in the order of the bytes counts.
import fs from 'node:fs';

export const texts = [];
const encoder = new TextEncoder();

function add(name, verdict, code, text, why) {
  const out = [];
  let offset = '';
  for (const part of Array.isArray(text) ? text : [text]) {
    if (typeof part === 'number') { out.push(part); continue; }
    const cut = part.indexOf('‸');
    if (cut >= 0) {
      if (offset !== '') throw new Error(`${name}: two marks`);
      out.push(...encoder.encode(part.slice(0, cut)));
      offset = out.length;
      out.push(...encoder.encode(part.slice(cut + 1)));
    } else out.push(...encoder.encode(part));
  }
  if ((verdict === 'refuse') !== (offset !== '')) throw new Error(`${name}: a mark is needed exactly where the text is refused`);
  if (texts.some((t) => t.name === name)) throw new Error(`${name}: twice`);
  if (/[\t\n]/.test(why) || !why) throw new Error(`${name}: why?`);
  texts.push({ name, verdict, code, offset, bytes: Buffer.from(out), why });
}
const accept = (name, text, why) => add(name, 'accept', '', text, why);
const refuse = (name, text, why) => add(name, 'refuse', 'bad_json', text, why);
const not_utf8 = (name, text, why) => add(name, 'refuse', 'bad_utf8', text, why);
const too_deep = (name, text, why) => add(name, 'refuse', 'too_deep', text, why);
const duplicate = (name, text, why) => add(name, 'refuse', 'duplicate_key', text, why);
const hex2 = (n) => n.toString(16).padStart(2, '0');

// ------------------------------------------------------------------------------------------------ nothing there
refuse('empty/no_bytes', '‸', 'a JSON text is a value');
refuse('empty/space', ' ‸', 'blanks alone are no value');
refuse('empty/all_blanks', ' \t\r\n‸', 'blanks alone are no value');
refuse('empty/newline', '\n‸', 'blanks alone are no value');
refuse('empty/nul_byte', ['‸', 0], 'NUL is no blank');
refuse('empty/comma', '‸,', 'a separator is no value');
refuse('empty/colon', '‸:', 'a separator is no value');

// ------------------------------------------------------------------------------------------------ structure
accept('structure/empty_array', '[]', 'an array may be empty');
accept('structure/empty_object', '{}', 'an object may be empty');
accept('structure/array_of_one', '[0]', 'one element');
accept('structure/array_of_kinds', '[null,false,true,0,"",[],{}]', 'every kind of value');
accept('structure/object_of_kinds', '{"a":null,"b":false,"c":true,"d":0,"e":"","f":[],"g":{}}', 'every kind of value');
accept('structure/nested', '{"a":[{"b":[{}]}]}', 'objects and arrays nest');
accept('structure/siblings', '[[],[],{},{}]', 'neighbours that are empty');
accept('structure/empty_key', '{"":0}', 'a key may be empty');
accept('structure/object_then_scalar', '[{"a":1},2]', 'after an object an array goes on');
accept('structure/array_then_key', '{"a":[1],"b":2}', 'after an array an object goes on');
accept('structure/root_string', '"root"', 'any value may be a text');
accept('structure/root_number', '17', 'any value may be a text');
refuse('structure/open_array', '[‸', 'the array does not end');
refuse('structure/open_object', '{‸', 'the object does not end');
refuse('structure/open_array_value', '[1‸', 'the array does not end');
refuse('structure/open_array_comma', '[1,‸', 'the array does not end');
refuse('structure/open_object_key', '{"a"‸', 'the object does not end');
refuse('structure/open_object_colon', '{"a":‸', 'the object does not end');
refuse('structure/open_object_value', '{"a":1‸', 'the object does not end');
refuse('structure/open_object_comma', '{"a":1,‸', 'the object does not end');
refuse('structure/open_inside', '{"a":[{"b":1‸', 'three brackets are open');
refuse('structure/one_closed_of_two', '[[]‸', 'the outer array does not end');
refuse('structure/close_array_alone', '‸]', 'nothing is open');
refuse('structure/close_object_alone', '‸}', 'nothing is open');
refuse('structure/array_closed_as_object', '[‸}', 'the bracket does not match');
refuse('structure/object_closed_as_array', '{‸]', 'the bracket does not match');
refuse('structure/value_closed_as_object', '[1‸}', 'the bracket does not match');
refuse('structure/value_closed_as_array', '{"a":1‸]', 'the bracket does not match');
refuse('structure/crossed', '{"a":[‸}]', 'the brackets cross');
refuse('structure/comma_before_end_of_array', '[1,‸]', 'a comma separates, it does not end');
refuse('structure/comma_before_end_of_object', '{"a":1,‸}', 'a comma separates, it does not end');
refuse('structure/comma_first_in_array', '[‸,1]', 'no value before the comma');
refuse('structure/comma_first_in_object', '{‸,"a":1}', 'no member before the comma');
refuse('structure/comma_alone_in_array', '[‸,]', 'no value around the comma');
refuse('structure/comma_alone_in_object', '{‸,}', 'no member around the comma');
refuse('structure/two_commas_in_array', '[1,‸,2]', 'no value between the commas');
refuse('structure/two_commas_in_object', '{"a":1,‸,"b":2}', 'no member between the commas');
refuse('structure/no_comma_in_array', '[1 ‸2]', 'two values without a comma');
refuse('structure/no_comma_in_object', '{"a":1 ‸"b":2}', 'two members without a comma');
refuse('structure/no_comma_between_arrays', '[[]‸[]]', 'two values without a comma');
refuse('structure/no_comma_between_strings', '["a"‸"b"]', 'strings are not joined');
refuse('structure/no_colon', '{"a"‸1}', 'a key needs a colon');
refuse('structure/no_colon_comma', '{"a"‸,"b":1}', 'a key needs a value');
refuse('structure/no_colon_end', '{"a"‸}', 'a key needs a value');
refuse('structure/no_value', '{"a":‸}', 'a key needs a value');
refuse('structure/no_value_comma', '{"a":‸,"b":1}', 'a key needs a value');
refuse('structure/two_colons', '{"a":‸:1}', 'one colon only');
refuse('structure/equals_for_colon', '{"a"‸=1}', 'a colon separates key and value');
refuse('structure/arrow_for_colon', '{"a"‸=>1}', 'a colon separates key and value');
refuse('structure/semicolon_for_comma', '[1‸;2]', 'a comma separates');
refuse('structure/colon_in_array', '["a"‸:1]', 'an array has no keys');
refuse('structure/value_in_object', '{‸1}', 'an object has only members');
refuse('structure/second_value_of_key', '{"a":1‸:2}', 'one value for a key');
refuse('structure/parentheses', '‸(1)', 'no such bracket');
refuse('structure/angle_brackets', '‸<1>', 'no such bracket');
refuse('structure/assignment', '‸a = 1', 'JSON is no script');
refuse('structure/comment_block', '[1‸/* one */]', 'JSON has no comments');
refuse('structure/comment_line', '[1 ‸// one\n]', 'JSON has no comments');
refuse('structure/comment_hash', '[1 ‸# one\n]', 'JSON has no comments');
refuse('structure/comment_before', '‸/**/1', 'JSON has no comments');
refuse('structure/spread', '[‸...[]]', 'JSON has no operators');
refuse('structure/trailing_dots', '[1,‸...]', 'JSON has no ellipsis');

// ------------------------------------------------------------------------------------------------ keys
accept('keys/ordinary', '{"key":1}', 'a string');
accept('keys/escaped', '{"\\u006bey":1}', 'a key is a string, escapes too');
accept('keys/quote', '{"\\"":1}', 'a key is a string, escapes too');
accept('keys/control_escaped', '{"\\u0000":1}', 'a key is a string, escapes too');
accept('keys/not_ascii', '{"clé":1,"鍵":2,"🔑":3}', 'a key is any string');
accept('keys/like_a_path', '{"a.b":1,"a/b":2,"~":3,"a[0]":4}', 'a key is any string');
accept('keys/proto', '{"__proto__":1,"constructor":2}', 'no key is special');
accept('keys/long', `{"${'k'.repeat(300)}":1}`, 'a key may be long');
refuse('keys/bare', '{‸key:1}', 'a key is a string');
refuse('keys/single_quotes', "{‸'key':1}", 'a key is a string in double quotes');
refuse('keys/number', '{‸1:1}', 'a key is a string');
refuse('keys/null', '{‸null:1}', 'a key is a string');
refuse('keys/array', '{‸[]:1}', 'a key is a string');
refuse('keys/object', '{‸{}:1}', 'a key is a string');
refuse('keys/dollar', '{‸$ref:1}', 'a key is a string');
refuse('keys/not_closed', '{"key:1}‸', 'the key does not end');
refuse('keys/raw_newline', '{"k‸\ney":1}', 'control characters are escaped in keys too');
refuse('keys/bad_escape', '{"k\\‸q":1}', 'no such escape');
refuse('keys/second_bare', '{"a":1,‸b:2}', 'a key is a string');
not_utf8('keys/ill_formed', ['{"k‸', 0xff, '":1}'], 'keys are UTF-8 too');
not_utf8('keys/lone_surrogate', '{"k‸\\udead":1}', 'half a character, in a key');

// ------------------------------------------------------------------------------------------------ numbers
for (const [name, number, why] of [
  ['zero', '0', 'zero alone'], ['minus_zero', '-0', 'zero with a sign'], ['digit', '7', 'one digit'], ['ten', '10', 'zeros may follow'],
  ['negative', '-12', 'a sign'], ['fraction', '0.5', 'zero before the point'], ['fraction_zeros', '1.000', 'zeros after the point'],
  ['fraction_leading_zeros', '1.0001', 'zeros after the point'], ['minus_fraction', '-0.0', 'a sign and a fraction'],
  ['exponent', '1e5', 'an exponent'], ['exponent_capital', '1E5', 'an exponent'], ['exponent_plus', '1e+5', 'an exponent with a sign'],
  ['exponent_minus', '1E-5', 'an exponent with a sign'], ['exponent_zeros', '1e005', 'an exponent may begin with zeros'],
  ['exponent_zero', '1e0', 'an exponent of zero'], ['exponent_minus_zero', '1e-0', 'an exponent of zero'], ['zero_exponent', '0e9', 'zero has exponents'],
  ['fraction_exponent', '-1.25e+10', 'all parts'], ['i64_max', '9223372036854775807', '2^63-1'], ['i64_max_plus_one', '9223372036854775808', '2^63'],
  ['i64_min', '-9223372036854775808', '-2^63'], ['i64_min_minus_one', '-9223372036854775809', '-2^63-1'], ['u64_max', '18446744073709551615', '2^64-1'],
  ['u64_max_plus_one', '18446744073709551616', '2^64: the grammar has no bound'], ['beyond_double_integers', '9007199254740993', '2^53+1'],
  ['forty_digits', '1234567890123456789012345678901234567890', 'the grammar has no bound'],
  ['largest_double', '1.7976931348623157e308', 'the largest finite double'], ['smallest_double', '4.9e-324', 'the smallest double'],
  ['smallest_normal', '2.2250738585072014e-308', 'the smallest normal double'], ['underflow', '1e-400', 'too small for a double: the grammar has no bound'],
  ['overflow', '1e400', 'too large for a double: the grammar has no bound, the C++ type has'], ['minus_overflow', '-1e400', 'as overflow'],
  ['huge_exponent', '1e99999999999999999999', 'the exponent itself has no bound'], ['tiny_exponent', '1e-99999999999999999999', 'the exponent itself has no bound'],
  ['zero_huge_exponent', '0e99999999999999999999', 'zero whatever the exponent'],
  ['halfway', '1.00000000000000011102230246251565404236316680908203125', 'exactly between two doubles'],
  ['many_fraction_digits', `0.${'1'.repeat(400)}`, 'digits have no bound'], ['many_integer_digits', '9'.repeat(400), 'digits have no bound'],
  ['many_fraction_zeros', `0.${'0'.repeat(400)}1`, 'digits have no bound'], ['five_thousand_digits', '7'.repeat(5000), 'digits have no bound'],
]) accept(`numbers/${name}`, number, why);
accept('numbers/in_array', '[0,-0,1.5,1e5]', 'ended by comma and bracket');
accept('numbers/in_object', '{"a":1,"b":-2.5e-3}', 'ended by comma and brace');
accept('numbers/before_blank', '[1 ,2\t,3\n,4\r]', 'ended by blanks');
for (const [name, number, why] of [
  ['leading_zero', '0‸1', 'no zero before other digits'], ['two_zeros', '0‸0', 'no zero before other digits'],
  ['minus_leading_zero', '-0‸1', 'no zero before other digits'], ['leading_zero_fraction', '0‸0.5', 'no zero before other digits'],
  ['minus_alone', '-‸', 'a sign needs digits'], ['minus_space', '-‸ 1', 'a sign stands at its digits'], ['two_minuses', '-‸-1', 'one sign'],
  ['plus', '‸+1', 'no plus sign'], ['plus_alone', '‸+', 'no plus sign'], ['minus_plus', '-‸+1', 'one sign'], ['minus_letter', '-‸a', 'a sign needs digits'],
  ['point_alone', '‸.', 'digits before the point'], ['point_first', '‸.5', 'digits before the point'], ['minus_point', '-‸.5', 'digits before the point'],
  ['point_last', '5.‸', 'digits after the point'], ['minus_point_last', '-5.‸', 'digits after the point'], ['two_points', '1.‸.5', 'one point'],
  ['two_fractions', '1.5‸.5', 'one point'], ['point_exponent', '1.‸e5', 'digits after the point'], ['point_minus', '1.‸-5', 'digits after the point'],
  ['exponent_empty', '1e‸', 'digits in the exponent'], ['exponent_capital_empty', '1E‸', 'digits in the exponent'],
  ['exponent_plus_empty', '1e+‸', 'digits in the exponent'], ['exponent_minus_empty', '1e-‸', 'digits in the exponent'],
  ['exponent_point', '1e5‸.5', 'the exponent is an integer'], ['exponent_twice', '1e5‸e5', 'one exponent'], ['exponent_two_signs', '1e+‸-5', 'one sign'],
  ['exponent_space', '1e‸ 5', 'no blank inside a number'], ['exponent_first', '‸e5', 'digits before the exponent'], ['exponent_letter', '1e‸x', 'digits in the exponent'],
  ['hexadecimal', '0‸x1F', 'decimal only'], ['octal', '0‸o17', 'decimal only'], ['binary', '0‸b101', 'decimal only'], ['hex_digits', '1‸F', 'decimal only'],
  ['grouped_comma', '1‸,000', 'trailing text after 1'], ['grouped_underscore', '1‸_000', 'no group signs'], ['grouped_apostrophe', "1‸'000", 'no group signs'],
  ['grouped_space', '1 ‸000', 'two values'], ['decimal_comma', '[1,5‸;2]', 'a point, and a comma separates'], ['percent', '5‸%', 'no units'],
  ['currency', '‸$5', 'no units'], ['big_suffix', '1‸n', 'no suffix'], ['float_suffix', '1.5‸f', 'no suffix'], ['unsigned_suffix', '1‸u', 'no suffix'],
  ['fraction_slash', '1‸/2', 'no arithmetic'], ['sum', '1‸+1', 'no arithmetic'], ['difference', '2‸-1', 'no arithmetic'],
  ['nan', '‸NaN', 'not a number is no JSON number'], ['nan_small', 'n‸an', 'not a number is no JSON number'],
  ['infinity', '‸Infinity', 'infinity is no JSON number'], ['minus_infinity', '-‸Infinity', 'infinity is no JSON number'], ['inf', '‸inf', 'infinity is no JSON number'],
  ['minus_nan', '-‸NaN', 'not a number is no JSON number'],
]) refuse(`numbers/${name}`, number, why);
refuse('numbers/full_width_digit', '‸１', 'digits are ASCII');
refuse('numbers/arabic_digit', '‸٣', 'digits are ASCII');
refuse('numbers/full_width_after', '1‸２', 'digits are ASCII');
refuse('numbers/unicode_minus', '‸−1', 'the sign is ASCII');
refuse('numbers/superscript', '1e5‸²', 'digits are ASCII');
refuse('numbers/nul_after', ['1‸', 0], 'NUL is no blank');
refuse('numbers/open_in_array', '[-‸]', 'a sign needs digits');
refuse('numbers/point_in_array', '[1.‸]', 'digits after the point');
refuse('numbers/exponent_in_object', '{"a":1e‸}', 'digits in the exponent');
refuse('numbers/leading_zero_in_array', '[0‸1]', 'no zero before other digits');
refuse('numbers/leading_zero_late', '[1,2,0‸3]', 'no zero before other digits');

// ------------------------------------------------------------------------------------------------ literals
accept('literals/null', 'null', 'a value');
accept('literals/true', 'true', 'a value');
accept('literals/false', 'false', 'a value');
accept('literals/all', '[true,false,null]', 'ended by comma and bracket');
accept('literals/in_object', '{"a":true,"b":false,"c":null}', 'ended by comma and brace');
for (const [name, text, why] of [
  ['capital_null', '‸Null', 'small letters'], ['capital_true', '‸True', 'small letters'], ['capital_false', '‸FALSE', 'small letters'],
  ['last_capital', 'nul‸L', 'small letters'], ['middle_capital', 't‸Rue', 'small letters'], ['none', '‸None', 'no such word'], ['nil', 'n‸il', 'no such word'],
  ['undefined', '‸undefined', 'no such word'], ['yes', '‸yes', 'no such word'], ['on', '‸on', 'no such word'],
  ['cut_null', 'nul‸', 'the word is cut'], ['cut_true', 'tru‸', 'the word is cut'], ['cut_false', 'fals‸', 'the word is cut'], ['one_letter_n', 'n‸', 'the word is cut'],
  ['one_letter_t', 't‸', 'the word is cut'], ['one_letter_f', 'f‸', 'the word is cut'], ['wrong_null', 'nul‸k', 'no such word'],
  ['wrong_true', 'tru‸s', 'no such word'], ['wrong_false', 'fals‸i', 'no such word'],
  ['longer_null', 'null‸s', 'the word goes on'], ['longer_true', 'true‸1', 'the word goes on'], ['longer_false', 'false‸_', 'the word goes on'],
  ['joined', 'null‸null', 'two words'], ['joined_in_array', '[true‸false]', 'two words'], ['cut_in_array', '[nul‸]', 'the word is cut'],
  ['cut_in_object', '{"a":tru‸}', 'the word is cut'], ['broken_by_blank', 'nu‸ ll', 'no blank inside a word'], ['negated', '‸!true', 'no operators'],
  ['minus_true', '-‸true', 'a sign needs digits'], ['escaped', '‸\\u006eull', 'escapes are for strings'],
]) refuse(`literals/${name}`, text, why);
refuse('literals/nul_inside', ['nu‸', 0, 'll'], 'NUL is no letter');
refuse('literals/homoglyph', 'tru‸е', 'a Cyrillic letter');

// ------------------------------------------------------------------------------------------------ strings
accept('strings/empty', '""', 'nothing between the quotes');
accept('strings/space', '" "', 'blanks are characters');
accept('strings/ascii', '" !#$%&\'()*+,-./0123456789:;<=>?@ABCXYZ[]^_`abcxyz{|}~"', 'printable ASCII stands for itself');
accept('strings/delete', ['"', 0x7f, '"'], 'DEL need not be escaped');
accept('strings/slash', '"a/b"', 'a slash need not be escaped');
accept('strings/like_json', '"{\\"a\\":[1,2]}"', 'what is in quotes is text');
accept('strings/comment_inside', '"/* no */ // comment"', 'what is in quotes is text');
accept('strings/line_separator', '"\u2028\u2029"', 'allowed in JSON, unlike in old scripts');
accept('strings/c1_control', '"\u0080\u009f"', 'only U+0000 to U+001F must be escaped');
accept('strings/zero_width', '"\u200b\u2060\ufeff"', 'invisible characters are characters; a BOM inside is one too');
accept('strings/combining', '"e\u0301"', 'not normalised');
accept('strings/emoji', '"👩‍🚀"', 'several code points');
accept('strings/noncharacter', '"\ufffe\uffff\ufdd0"', 'noncharacters are well-formed');
accept('strings/private_use', '"\ue000\u{10fffd}"', 'private use is well-formed');
for (const n of [7, 8, 15, 16, 17, 31, 32, 33, 63, 64, 65, 127, 128]) {
  accept(`strings/length_${n}`, `"${'x'.repeat(n)}"`, 'lengths around the width of a block');
}
for (let c = 0; c < 0x20; c++) refuse(`strings/control_${hex2(c)}`, ['"a‸', c, 'b"'], `U+00${hex2(c).toUpperCase()} must be escaped`);
for (const n of [7, 8, 15, 16, 17, 31, 32, 63, 64]) {
  refuse(`strings/control_after_${n}`, ['"' + 'x'.repeat(n) + '‸', 0x1f, 'y"'], 'a control character around the end of a block');
  refuse(`strings/open_after_${n}`, `"${'x'.repeat(n)}‸`, 'not closed, around the end of a block');
}
refuse('strings/open', '"‸', 'not closed');
refuse('strings/open_text', '"abc‸', 'not closed');
refuse('strings/open_in_array', '["abc]‸', 'not closed: the bracket is text');
refuse('strings/open_by_escape', '"abc\\"‸', 'the last quote is escaped');
refuse('strings/open_backslash', '"abc\\‸', 'an escape is cut');
refuse('strings/single_quotes', "‸'abc'", 'double quotes');
refuse('strings/back_quotes', '‸`abc`', 'double quotes');
refuse('strings/typographic_quotes', '‸“abc”', 'double quotes');
refuse('strings/triple_quotes', '""‸"abc"""', 'an empty string and trailing text');
refuse('strings/bare', '‸abc', 'a string has quotes');
refuse('strings/raw_line_break', '"one‸\ntwo"', 'a line break must be escaped');
refuse('strings/continued', '"one\\‸\ntwo"', 'no line continuation');
refuse('strings/concatenated', '"a" ‸+ "b"', 'no operators');
refuse('strings/prefix', '‸u"abc"', 'no prefix');

// ------------------------------------------------------------------------------------------------ escapes
for (const [name, c] of [['quote', '"'], ['backslash', '\\'], ['slash', '/'], ['b', 'b'], ['f', 'f'], ['n', 'n'], ['r', 'r'], ['t', 't']]) {
  accept(`escapes/${name}`, `"\\${c}"`, 'one of the eight short escapes');
}
accept('escapes/all_short', '"\\"\\\\\\/\\b\\f\\n\\r\\t"', 'the eight short escapes');
accept('escapes/hex_zero', '"\\u0000"', 'NUL, escaped');
accept('escapes/hex_capital', '"\\u00E9"', 'hexadecimal digits of either case');
accept('escapes/hex_small', '"\\u00e9"', 'hexadecimal digits of either case');
accept('escapes/hex_mixed', '"\\uAbCd"', 'hexadecimal digits of either case');
accept('escapes/hex_then_digit', '"\\u00411"', 'four digits, then text');
accept('escapes/hex_ascii', '"\\u0022\\u005c"', 'quote and backslash, escaped as numbers');
accept('escapes/hex_highest', '"\\uffff"', 'a noncharacter is well-formed');
accept('escapes/hex_below_surrogates', '"\\ud7ff"', 'the last before the surrogates');
accept('escapes/hex_above_surrogates', '"\\ue000"', 'the first after the surrogates');
accept('escapes/backslash_then_u', '"\\\\u12"', 'an escaped backslash, then text');
accept('escapes/backslashes_even', '"\\\\\\\\"', 'two backslashes');
accept('escapes/backslash_before_quote', '"\\\\"', 'the quote is not escaped');
accept('escapes/nul_then_digit', '"\\u00000"', 'four digits, then text');
accept('escapes/pair', '"\\ud83d\\ude80"', 'a character above U+FFFF as a pair');
accept('escapes/pair_capital', '"\\uD834\\uDF06"', 'a pair');
accept('escapes/pair_lowest', '"\\ud800\\udc00"', 'U+10000');
accept('escapes/pair_highest', '"\\udbff\\udfff"', 'U+10FFFF');
accept('escapes/pairs_joined', '"\\ud83d\\ude80\\ud83d\\ude80"', 'two pairs');
for (const n of [14, 15, 30, 31, 62, 63]) {
  accept(`escapes/after_${n}`, `"${'x'.repeat(n)}\\n\\u00e9y"`, 'an escape around the end of a block');
  accept(`escapes/backslashes_after_${n}`, `"${'x'.repeat(n)}\\\\\\\\"`, 'backslashes around the end of a block');
}
for (const c of ['a', 'v', 'e', 'x', 'U', 'N', 'T', '0', '1', "'", ' ', '(', '?', '\u0000']) {
  const name = { "'": 'apostrophe', ' ': 'space', '(': 'parenthesis', '?': 'question', '\u0000': 'nul_byte', U: 'capital_u', N: 'capital_n', T: 'capital_t' }[c] ?? `letter_${c}`;
  refuse(`escapes/${name}`, `"\\‸${c}00"`, 'no such escape');
}
refuse('escapes/not_ascii', '"\\‸é"', 'no such escape');
refuse('escapes/raw_tab', '"\\‸\t"', 'no such escape');
refuse('escapes/hex_none', '"\\u‸"', 'four hexadecimal digits');
refuse('escapes/hex_one', '"\\u1‸"', 'four hexadecimal digits');
refuse('escapes/hex_two', '"\\u12‸"', 'four hexadecimal digits');
refuse('escapes/hex_three', '"\\u123‸"', 'four hexadecimal digits');
refuse('escapes/hex_g', '"\\u00‸G0"', 'hexadecimal digits');
refuse('escapes/hex_last', '"\\u00e‸h"', 'hexadecimal digits');
refuse('escapes/hex_sign', '"\\u‸+041"', 'hexadecimal digits');
refuse('escapes/hex_minus', '"\\u‸-041"', 'hexadecimal digits');
refuse('escapes/hex_space', '"\\u‸ 041"', 'hexadecimal digits');
refuse('escapes/hex_x', '"\\u0‸x41"', 'hexadecimal digits');
refuse('escapes/hex_braces', '"\\u‸{41}"', 'four hexadecimal digits');
refuse('escapes/hex_full_width', '"\\u‸００４１"', 'digits are ASCII');
refuse('escapes/hex_cut', '"\\u00‸', 'the text ends in an escape');
refuse('escapes/hex_cut_at_once', '"\\u‸', 'the text ends in an escape');
refuse('escapes/high_cut', '"\\ud83d‸', 'the text ends where the other half could come');
refuse('escapes/high_cut_in_low', '"\\ud83d\\ude‸', 'the text ends inside the other half');
refuse('escapes/outside', '‸\\n1', 'escapes are for strings');
refuse('escapes/outside_quote', '‸\\"a\\"', 'escapes are for strings');
refuse('escapes/outside_in_array', '[‸\\n1]', 'escapes are for strings');
not_utf8('escapes/lone_high', '"‸\\ud800"', 'half a character');
not_utf8('escapes/lone_high_last', '"‸\\udbff"', 'half a character');
not_utf8('escapes/lone_low', '"‸\\udc00"', 'half a character');
not_utf8('escapes/lone_low_last', '"‸\\udfff"', 'half a character');
not_utf8('escapes/lone_high_capital', '"a‸\\uDADAb"', 'half a character');
not_utf8('escapes/high_then_text', '"‸\\ud800x"', 'half a character');
not_utf8('escapes/high_then_short_escape', '"‸\\ud800\\n"', 'half a character');
not_utf8('escapes/high_then_other', '"‸\\ud800\\u0041"', 'half a character');
not_utf8('escapes/high_high', '"‸\\ud800\\ud800"', 'two first halves');
not_utf8('escapes/high_high_low', '"‸\\ud800\\ud83d\\ude80"', 'a first half before a pair');
not_utf8('escapes/low_high', '"‸\\udc00\\ud800"', 'the halves in the wrong order');
not_utf8('escapes/low_low', '"‸\\ude80\\ude80"', 'two second halves');
not_utf8('escapes/pair_then_low', '"\\ud83d\\ude80‸\\ude80"', 'a second half after a pair');
not_utf8('escapes/pair_then_high', '"\\ud83d\\ude80‸\\ud83d"', 'a first half after a pair');
not_utf8('escapes/high_escaped_backslash', '"‸\\ud83d\\\\ude80"', 'the second half is text');
not_utf8('escapes/lone_in_array', '["a","‸\\ud83d"]', 'half a character');
not_utf8('escapes/half_escaped_half_raw', ['"‸\\ud83d', 0xed, 0xba, 0x80, '"'], 'half a character, then the other half as bytes');

// ------------------------------------------------------------------------------------------------ utf8
// Unicode Standard, table 3-7: the well-formed sequences, at the edges of every row.
for (const [name, bytes, why] of [
  ['two_first', [0xc2, 0x80], 'U+0080'], ['two_last', [0xdf, 0xbf], 'U+07FF'],
  ['e0_first', [0xe0, 0xa0, 0x80], 'U+0800'], ['e0_last', [0xe0, 0xbf, 0xbf], 'U+0FFF'],
  ['e1_first', [0xe1, 0x80, 0x80], 'U+1000'], ['ec_last', [0xec, 0xbf, 0xbf], 'U+CFFF'],
  ['ed_first', [0xed, 0x80, 0x80], 'U+D000'], ['ed_last', [0xed, 0x9f, 0xbf], 'U+D7FF, the last before the surrogates'],
  ['ee_first', [0xee, 0x80, 0x80], 'U+E000, the first after the surrogates'], ['ef_last', [0xef, 0xbf, 0xbf], 'U+FFFF'],
  ['f0_first', [0xf0, 0x90, 0x80, 0x80], 'U+10000'], ['f0_last', [0xf0, 0xbf, 0xbf, 0xbf], 'U+3FFFF'],
  ['f1_first', [0xf1, 0x80, 0x80, 0x80], 'U+40000'], ['f3_last', [0xf3, 0xbf, 0xbf, 0xbf], 'U+FFFFF'],
  ['f4_first', [0xf4, 0x80, 0x80, 0x80], 'U+100000'], ['f4_last', [0xf4, 0x8f, 0xbf, 0xbf], 'U+10FFFF, the last of all'],
]) accept(`utf8/${name}`, ['"', ...bytes, '"'], why);
accept('utf8/all_lengths', '"aé語🚀é語🚀a"', 'one to four bytes');
for (const n of [13, 14, 15, 16, 30, 31, 62, 63]) accept(`utf8/across_block_${n}`, `"${'x'.repeat(n)}語🚀é"`, 'a character around the end of a block');
for (const [name, bytes, why] of [
  ['continuation_80', [0x80], 'a continuation byte alone'], ['continuation_bf', [0xbf], 'a continuation byte alone'],
  ['two_continuations', [0x80, 0xbf], 'continuation bytes alone'],
  ['c0', [0xc0, 0x80], 'NUL in two bytes'], ['c0_slash', [0xc0, 0xaf], 'a slash in two bytes'], ['c1', [0xc1, 0xbf], 'U+007F in two bytes'],
  ['two_cut', [0xc3], 'the second byte is missing'], ['two_then_ascii', [0xc3, 0x28], 'the second byte is ASCII'],
  ['two_then_lead', [0xc3, 0xc3, 0xa9], 'a lead byte for the second'], ['two_then_f8', [0xdf, 0xf8], 'no second byte'],
  ['e0_overlong', [0xe0, 0x80, 0x80], 'NUL in three bytes'], ['e0_overlong_last', [0xe0, 0x9f, 0xbf], 'U+07FF in three bytes'],
  ['e0_second_c0', [0xe0, 0xc0, 0x80], 'no second byte'], ['e1_second_7f', [0xe1, 0x7f, 0x80], 'no second byte'], ['ec_second_c0', [0xec, 0xc0, 0x80], 'no second byte'],
  ['three_cut_one', [0xe8], 'two bytes are missing'], ['three_cut_two', [0xe8, 0xaa], 'the third byte is missing'],
  ['three_third_ascii', [0xe8, 0xaa, 0x41], 'the third byte is ASCII'], ['three_third_c0', [0xe8, 0xaa, 0xc0], 'no third byte'],
  ['surrogate_first', [0xed, 0xa0, 0x80], 'U+D800'], ['surrogate_high_last', [0xed, 0xaf, 0xbf], 'U+DBFF'],
  ['surrogate_low_first', [0xed, 0xb0, 0x80], 'U+DC00'], ['surrogate_last', [0xed, 0xbf, 0xbf], 'U+DFFF'],
  ['surrogate_pair', [0xed, 0xa0, 0xbd, 0xed, 0xba, 0x80], 'a pair in six bytes'],
  ['f0_overlong', [0xf0, 0x80, 0x80, 0x80], 'NUL in four bytes'], ['f0_overlong_last', [0xf0, 0x8f, 0xbf, 0xbf], 'U+FFFF in four bytes'],
  ['f0_second_c0', [0xf0, 0xc0, 0x80, 0x80], 'no second byte'], ['f1_second_7f', [0xf1, 0x7f, 0x80, 0x80], 'no second byte'],
  ['four_cut_one', [0xf0], 'three bytes are missing'], ['four_cut_two', [0xf0, 0x9f], 'two bytes are missing'],
  ['four_cut_three', [0xf0, 0x9f, 0x9a], 'the fourth byte is missing'], ['four_third_ascii', [0xf0, 0x9f, 0x41, 0x80], 'the third byte is ASCII'],
  ['four_fourth_ascii', [0xf0, 0x9f, 0x9a, 0x41], 'the fourth byte is ASCII'], ['four_fourth_c2', [0xf0, 0x9f, 0x9a, 0xc2], 'no fourth byte'],
  ['f4_above', [0xf4, 0x90, 0x80, 0x80], 'U+110000'], ['f4_bf', [0xf4, 0xbf, 0xbf, 0xbf], 'above U+10FFFF'], ['f5', [0xf5, 0x80, 0x80, 0x80], 'above U+10FFFF'],
  ['f7', [0xf7, 0xbf, 0xbf, 0xbf], 'above U+10FFFF'], ['f8_five', [0xf8, 0x88, 0x80, 0x80, 0x80], 'five bytes'],
  ['fc_six', [0xfc, 0x84, 0x80, 0x80, 0x80, 0x80], 'six bytes'], ['fe', [0xfe], 'in no character'], ['ff', [0xff], 'in no character'],
  ['latin_1', [0xe9], 'Latin-1, not UTF-8'], ['windows_1252', [0x93, 0x61, 0x94], 'Windows-1252, not UTF-8'], ['shift_jis', [0x93, 0xfa, 0x96, 0x7b], 'Shift JIS, not UTF-8'],
]) not_utf8(`utf8/${name}`, ['"a‸', ...bytes, '"'], why);
for (const n of [13, 14, 15, 30, 31, 61, 62, 63]) {
  not_utf8(`utf8/cut_after_${n}`, ['"' + 'x'.repeat(n) + '‸', 0xe8, 0xaa, 'y"'], 'a cut character around the end of a block');
}
not_utf8('utf8/after_good', ['"語🚀é‸', 0xa9, '"'], 'one continuation byte too many');
refuse('utf8/open_character', ['"a', 0xc3, '‸'], 'the text ends inside a character that could have gone on');
refuse('utf8/open_character_four', ['"a', 0xf0, 0x9f, 0x9a, '‸'], 'the text ends inside a character that could have gone on');
not_utf8('utf8/open_string', ['"a‸', 0xff, 'b'], 'the first fault counts, not the end');
not_utf8('utf8/before_control', ['"a‸', 0xff, '\u0001"'], 'the first fault counts');
not_utf8('utf8/before_bad_escape', ['"a‸', 0xc0, '\\q"'], 'the first fault counts');
refuse('utf8/after_control', ['"a‸\u0001', 0xff, '"'], 'the first fault counts');
refuse('utf8/after_bad_escape', ['"a\\‸q', 0xff, '"'], 'the first fault counts');
not_utf8('utf8/second_string', ['["é","‸', 0xe9, '"]'], 'the first string is good');
not_utf8('utf8/between_escapes', ['"\\n‸', 0x80, '\\n"'], 'a continuation byte between escapes');
refuse('utf8/outside_ff', ['‸', 0xff], 'no value begins so');
refuse('utf8/outside_latin', ['[1‸', 0xa0, ']'], 'no blank of Latin-1');
refuse('utf8/outside_good', '[1‸é]', 'well-formed, and still no JSON');
refuse('utf8/outside_after', ['1 ‸', 0xc3, 0xa9], 'well-formed, and still no JSON');
refuse('utf8/utf16_little', ['‸', 0xff, 0xfe, 0x31, 0x00], 'UTF-16 with its mark');
refuse('utf8/utf16_big', ['‸', 0xfe, 0xff, 0x00, 0x31], 'UTF-16 with its mark');
refuse('utf8/utf16_little_bare', ['[‸', 0x00, 0x5d, 0x00], 'UTF-16 without a mark');
refuse('utf8/utf16_big_bare', ['‸', 0x00, 0x5b, 0x00, 0x5d], 'UTF-16 without a mark');

// ------------------------------------------------------------------------------------------------ whitespace
accept('whitespace/before', ' \t\r\n1', 'blanks around a value');
accept('whitespace/after', '1 \t\r\n', 'blanks around a value');
accept('whitespace/around_array', '\n[\n]\n', 'blanks around brackets');
accept('whitespace/in_array', '[ 1 , 2 ]', 'blanks around separators');
accept('whitespace/in_object', '{ "a" : 1 , "b" : 2 }', 'blanks around separators');
accept('whitespace/tabs', '{\t"a"\t:\t1\t}', 'tabs');
accept('whitespace/line_feeds', '{\n"a"\n:\n1\n}', 'line feeds');
accept('whitespace/carriage_returns', '{\r"a"\r:\r1\r}', 'carriage returns alone');
accept('whitespace/windows_lines', '{\r\n  "a": 1,\r\n  "b": 2\r\n}\r\n', 'carriage return and line feed');
accept('whitespace/lines_of_blanks', '[\n\n   \n1\n\n]', 'empty lines');
accept('whitespace/long', `[${' '.repeat(200)}1${'\t'.repeat(100)}]`, 'more blanks than a block');
for (const [name, c] of [['form_feed', '\f'], ['vertical_tab', '\v'], ['backspace', '\b'], ['nul', '\0'], ['delete', '\x7f'], ['escape', '\x1b'], ['nbsp', '\u00a0'],
  ['next_line', '\u0085'], ['em_space', '\u2003'], ['line_separator', '\u2028'], ['ideographic_space', '\u3000'], ['zero_width_space', '\u200b'], ['word_joiner', '\u2060']]) {
  refuse(`whitespace/${name}`, `[‸${c}1]`, 'four blanks only: space, tab, line feed, carriage return');
}
refuse('whitespace/form_feed_first', '‸\f1', 'four blanks only');
refuse('whitespace/form_feed_last', '1‸\f', 'four blanks only');
refuse('whitespace/nbsp_last', '1‸\u00a0', 'four blanks only');
refuse('whitespace/escaped', '[‸\\t1]', 'an escape is no blank');
refuse('whitespace/nul_in_blanks', ['[ ‸', 0, ' 1]'], 'four blanks only');

// ------------------------------------------------------------------------------------------------ byte order mark
refuse('bom/before_value', ['‸', 0xef, 0xbb, 0xbf, '1'], 'RFC 8259, 8.1: not to be written; refused with words');
refuse('bom/before_object', ['‸', 0xef, 0xbb, 0xbf, '{}'], 'not to be written');
refuse('bom/alone', ['‸', 0xef, 0xbb, 0xbf], 'and no value');
refuse('bom/cut', ['‸', 0xef, 0xbb, '{}'], 'a mark that is cut');
refuse('bom/after_blank', [' ‸', 0xef, 0xbb, 0xbf, '1'], 'no blank');
refuse('bom/after_value', ['1‸', 0xef, 0xbb, 0xbf], 'no blank');
refuse('bom/inside_array', ['[‸', 0xef, 0xbb, 0xbf, '1]'], 'no blank');
refuse('bom/twice', ['‸', 0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, '1'], 'not to be written');

// ------------------------------------------------------------------------------------------------ trailing text
for (const [name, text, why] of [
  ['letter', '1‸a', 'text after the value'], ['word', 'true ‸x', 'text after the value'], ['value', '{} ‸{}', 'two values'], ['value_next_line', '1\n‸2', 'two values'],
  ['bracket', '[]‸]', 'one bracket too many'], ['brace', '{}‸}', 'one brace too many'], ['comma', '1‸,', 'a separator after the value'], ['comma_after_object', '{}‸,', 'a separator after the value'],
  ['semicolon', '{}‸;', 'JSON is no script'], ['colon', '"a"‸:', 'a key alone'], ['member', '"a"‸:1', 'a member without its object'], ['comment', '1 ‸// one', 'JSON has no comments'],
  ['quote', '""‸"', 'an open string after the value'], ['string', '"a" ‸"b"', 'two values'], ['open', '[]‸[', 'two values'], ['point', '"a"‸.', 'text after the value'],
]) refuse(`trailing/${name}`, text, why);
refuse('trailing/nul', ['{}‸', 0], 'the text has a length, NUL does not end it');
refuse('trailing/nul_after_newline', ['{}\n‸', 0], 'the text has a length, NUL does not end it');
refuse('trailing/control_z', ['{}‸', 0x1a], 'no mark of the end of a file');
refuse('trailing/ff', ['{}‸', 0xff], 'text after the value');

// ------------------------------------------------------------------------------------------------ depth
const nest = (n, open, inner, close) => open.repeat(n) + inner + close.repeat(n);
accept('depth/arrays_127', nest(127, '[', '', ']'), '127 levels');
accept('depth/arrays_128', nest(128, '[', '', ']'), '128 levels are allowed');
too_deep('depth/arrays_129', nest(128, '[', '‸[]', ']'), 'level 129');
accept('depth/objects_127', nest(127, '{"a":', '0', '}'), '127 levels');
accept('depth/objects_128', nest(128, '{"a":', '0', '}'), '128 levels are allowed');
too_deep('depth/objects_129', nest(128, '{"a":', '‸{"a":0}', '}'), 'level 129');
accept('depth/mixed_126', nest(63, '[{"a":', '0', '}]'), '126 levels');
accept('depth/mixed_128', nest(64, '[{"a":', '0', '}]'), '128 levels are allowed');
too_deep('depth/mixed_129_array', nest(64, '[{"a":', '‸[0]', '}]'), 'level 129 is an array');
too_deep('depth/mixed_129_object', nest(64, '{"a":[', '‸{}', ']}'), 'level 129 is an object');
too_deep('depth/in_last_element', `[1,"x",{},${nest(127, '[', '‸[]', ']')}]`, 'level 129 after neighbours');
accept('depth/neighbours', `[${nest(127, '[', '', ']')},${nest(127, '[', '', ']')}]`, 'depth is not a sum');
accept('depth/wide', `[${'[],'.repeat(400)}[]]`, 'two levels, many neighbours');
accept('depth/objects_neighbours', `{"a":${nest(127, '{"b":', '1', '}')},"c":${nest(127, '[', '', ']')}}`, 'depth is not a sum');
accept('depth/brackets_in_string', `"${'['.repeat(300)}"`, 'what is in quotes is text');
too_deep('depth/thousand', `${nest(128, '[', '‸' + nest(872, '[', '', ']'), ']')}`, 'the text is not read to its end');
too_deep('depth/open_thousand', `${'['.repeat(128)}‸${'['.repeat(872)}`, 'too deep before it is cut');
refuse('depth/open_128', `${'['.repeat(128)}‸`, 'cut, not too deep');
refuse('depth/wrong_close_128', `${'['.repeat(128)}‸}`, 'the bracket does not match');
refuse('depth/one_close_short', `${'['.repeat(128)}${']'.repeat(127)}‸`, 'one bracket is missing');
refuse('depth/one_close_long', `${nest(128, '[', '', ']')}‸]`, 'one bracket too many');
refuse('depth/wrong_middle_close', `${'[{"a":'.repeat(40)}0${'}]'.repeat(20)}‸]`, 'the order of 80 brackets is remembered');

// ------------------------------------------------------------------------------------------------ duplicates
accept('duplicates/other_case', '{"a":1,"A":2}', 'two keys');
accept('duplicates/other_object', '[{"a":1},{"a":2}]', 'each object has its own keys');
accept('duplicates/other_level', '{"a":{"a":{"a":1}}}', 'each object has its own keys');
accept('duplicates/inside_only', '{"a":{"b":1},"b":2}', 'each object has its own keys');
accept('duplicates/not_normalised', '{"é":1,"e\u0301":2}', 'keys are compared by code points');
accept('duplicates/key_is_value', '{"a":"b","b":"a"}', 'values are no keys');
accept('duplicates/prefix', '{"a":1,"ab":2,"abc":3,"":4}', 'a prefix is another key');
accept('duplicates/nul_inside', '{"a\\u0000b":1,"a\\u0000c":2,"a":3}', 'NUL does not end a key');
accept('duplicates/long_prefix', `{"${'k'.repeat(40)}1":1,"${'k'.repeat(40)}2":2}`, 'long keys that differ at their end');
accept('duplicates/escape_differs', '{"\\\\u0061":1,"a":2}', 'an escaped backslash is no escape of a');
duplicate('duplicates/plain', '{"a":1,‸"a":2}', 'the same key');
duplicate('duplicates/same_value', '{"a":1,‸"a":1}', 'the same key, the same value');
duplicate('duplicates/empty', '{"":1,‸"":2}', 'the same key');
duplicate('duplicates/apart', '{"a":1,"b":2,"c":3,‸"a":4}', 'the same key');
duplicate('duplicates/escaped', '{"a":1,‸"\\u0061":2}', 'the same key in another spelling');
duplicate('duplicates/escaped_first', '{"\\u0061":1,‸"a":2}', 'the same key in another spelling');
duplicate('duplicates/escaped_cases', '{"\\u00e9":1,‸"\\u00E9":2}', 'the same key in another spelling');
duplicate('duplicates/escaped_pair', '{"🚀":1,‸"\\ud83d\\ude80":2}', 'the same key in another spelling');
duplicate('duplicates/escaped_slash', '{"a/b":1,‸"a\\/b":2}', 'the same key in another spelling');
duplicate('duplicates/nul', '{"a\\u0000b":1,‸"a\\u0000b":2}', 'the same key, behind a NUL');
duplicate('duplicates/nested', '{"x":{"a":1,‸"a":2}}', 'in an object inside');
duplicate('duplicates/in_array', '[1,{"a":1,‸"a":2},3]', 'in an object inside');
duplicate('duplicates/after_nested', '{"a":{"b":1},"c":[{"b":2}],‸"a":3}', 'the keys inside do not hide it');
duplicate('duplicates/long', `{"${'k'.repeat(40)}":1,‸"${'k'.repeat(40)}":2}`, 'a long key');
duplicate('duplicates/after_100', `{${Array.from({ length: 100 }, (_, i) => `"k${i}":${i}`).join(',')},‸"k42":0}`, 'among many keys');
duplicate('duplicates/after_500', `{${Array.from({ length: 500 }, (_, i) => `"key_${i}":${i}`).join(',')},‸"key_0":0}`, 'among very many keys');

// ------------------------------------------------------------------------------------------------ large
accept('large/string', `"${'telltale '.repeat(600)}"`, '5,400 characters');
accept('large/string_not_ascii', `"${'日本語'.repeat(500)}"`, '1,500 characters of three bytes');
accept('large/string_escapes', `"${'\\n\\u0041\\\\'.repeat(300)}"`, '900 escapes');
accept('large/array', `[${Array.from({ length: 1200 }, (_, i) => i * 37).join(',')}]`, '1,200 numbers');
accept('large/object', `{${Array.from({ length: 300 }, (_, i) => `"key_${i}":${i % 3 ? i : `"v${i}"`}`).join(',')}}`, '300 different keys');
accept('large/pretty', JSON.stringify(Array.from({ length: 40 }, (_, i) => ({ id: i, name: `node-${i}`, load: i / 8, tags: ['a', 'b'], on: i % 2 === 0, up: null })), null, 2), 'an ordinary document');
refuse('large/string_open', `"${'telltale '.repeat(600)}‸`, 'not closed');
refuse('large/array_no_comma', `[${Array.from({ length: 600 }, (_, i) => i).join(',')} ‸600]`, 'two values without a comma');
not_utf8('large/string_last_character', [`"${'日本語'.repeat(500)}‸`, 0xe8, 0xaa, '"'], 'the last character is cut');

// ------------------------------------------------------------------------------------------------ write
export const table = () =>
  ['name', 'verdict', 'code', 'offset', 'hex', 'why'].join('\t') + '\n' +
  texts.map((t) => [t.name, t.verdict, t.code, t.offset, t.bytes.toString('hex'), t.why].join('\t') + '\n').join('');

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const at = new URL('texts.tsv', import.meta.url);
  if (!process.argv.includes('--check')) fs.writeFileSync(at, table());
  else if (fs.readFileSync(at, 'utf8') !== table()) { console.error('texts.tsv is not what texts.mjs writes'); process.exit(1); }
  const accepted = texts.filter((t) => t.verdict === 'accept').length;
  console.log(`${texts.length} texts: ${accepted} accepted, ${texts.length - accepted} refused`);
}
