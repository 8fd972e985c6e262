#!/usr/bin/env python3
"""Builds the language model, rules/src/main/resources/wiredesk/language/words.model.

    python3 -m venv venv && venv/bin/pip install -r requirements.txt
    venv/bin/python build.py [--ui FOLDER]

The model is a list of words with their frequency in each language, three lists of Chinese
characters, and what alphabets and scripts tell.

FOLDER holds Chromium's locales (ms.pak and id.pak; Debian's package chromium-l10n has them under
usr/lib/chromium/locales; the model in the repository was built with version 156.0.8078.79): the
same 12,000 messages in Malay and in Indonesian, which tell the two languages apart by their
spelling and not by what people talk about. Without it the model is built from word lists alone,
and is a little worse at Malay.

io.wiredesk.language.LanguageModel and WordModel read the format and describe it.
"""
import argparse
import collections
import functools
import math
import pathlib
import re
import struct
import unicodedata

import opencc
import wordfreq

HERE = pathlib.Path(__file__).parent
TARGET = HERE.parent / 'src/main/resources/wiredesk/language/words.model'

# How many of its most frequent words stand for a language. Those that Wiredesk speaks get many;
# the others are there so that their texts are not taken for one of them.
OURS = {'en': 6000, 'de': 4000, 'fr': 3000, 'es': 3000, 'pt': 3000, 'vi': 2500, 'ru': 5000,
        'ar': 5000}
OTHERS = dict.fromkeys('it nl ca da nb sv fi pl cs sk sl hr hu ro lt lv is tr fil uk bg mk sr fa ur'
                       .split(), 1200)
OTHER_SCRIPTS = {**dict.fromkeys('ru uk bg mk sr'.split(), 'CYRILLIC'),
                 **dict.fromkeys('ar fa ur'.split(), 'ARABIC')}
WORDFREQ_NAME = {'hr': 'sh', 'sr': 'sh'}
# Serbian is listed in Latin letters.
SERBIAN = dict(zip('abvgdđežzijklmnoprstćufhcčš', 'абвгдђежзијклмнопрстћуфхцчш'),
               **{'lj': 'љ', 'nj': 'њ', 'dž': 'џ'})
MALAY = ('id', 'ms')
UI_SHARE = 0.3
# A word that is not listed is taken to be this frequent, in every language.
UNLISTED = 1e-6
# Malay and Indonesian: what a log ratio below this says is the topic, not the language.
TOPIC = 0.3
# A word this many times as frequent in English is English that was quoted.
ENGLISH = 4
# A frequency p is stored as the level round(-16 ln p).
LEVELS_PER_NEPER = 16
# A level that is this near to that of an unlisted word is left out.
SLIGHT = 3
BUCKET_BITS = 13
# A Han character that is at least this frequent in Chinese is no sign of Japanese.
CHINESE = 2e-6
# The letters of the languages that share their script with one of ours: a letter outside its
# alphabet tells against a language.
ALPHABETS = {
    'ru': 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
    'uk': 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
    'bg': 'абвгдежзийклмнопрстуфхцчшщъьюя',
    'mk': 'абвгдѓежзѕијклљмнњопрстќуфхцчџш',
    'sr': 'абвгдђежзијклљмнњопрстћуфхцчџш',
    'ar': 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي',
    'fa': 'ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی',
    'ur': 'ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھیےۓ',
}
# Scripts that tell the language by themselves, by their names in Unicode. HIRAGANA is any text with
# kana in it.
SCRIPTS = {
    'HANGUL': 'ko', 'HIRAGANA': 'ja', 'THAI': 'th', 'GREEK': 'el', 'HEBREW': 'he', 'ARMENIAN': 'hy',
    'GEORGIAN': 'ka', 'TAMIL': 'ta', 'TELUGU': 'te', 'KANNADA': 'kn', 'MALAYALAM': 'ml',
    'GUJARATI': 'gu', 'GURMUKHI': 'pa', 'SINHALA': 'si', 'KHMER': 'km', 'LAO': 'lo',
    'MYANMAR': 'my',
}
KINDS = ('ms', 'id', 'both', 'ms-name', 'id-name')
WORD = re.compile(r'[^\W\d_]+')
MARKUP = re.compile(r'<[^>]*>|\$\d|&\w+;|\{[^{}]*,|&')


def frequencies(tag, limit):
    """The most frequent words of a language that are letters alone, in its own script."""
    script = OTHER_SCRIPTS.get(tag, 'LATIN')
    words = {}
    for word, frequency in wordfreq.get_frequency_dict(WORDFREQ_NAME.get(tag, tag), 'small').items():
        word = unicodedata.normalize('NFC', word)
        if tag == 'sr':
            word = re.sub('lj|nj|dž|.', lambda match: SERBIAN.get(match[0], match[0]), word)
        if WORD.fullmatch(word) and all(map(functools.partial(is_of, script), word)):
            words.setdefault(word, frequency)
            if len(words) == limit:
                break
    return words


def is_of(script, character):
    letter = unicodedata.category(character).startswith('L')
    return not letter or unicodedata.name(character, '').startswith(script)


def messages(path):
    """The texts of a Chromium .pak file, version 5."""
    data = path.read_bytes()
    version, = struct.unpack_from('<I', data, 0)
    if version != 5:
        raise SystemExit(f'{path}: version {version}, expected 5')
    count, = struct.unpack_from('<H', data, 8)
    offsets = [struct.unpack_from('<HI', data, 12 + 6 * i)[1] for i in range(count + 1)]
    return {data[a:b].decode('utf-8', 'replace') for a, b in zip(offsets, offsets[1:])}


def interface_frequencies(folder, tag):
    counts = collections.Counter()
    for message in messages(folder / f'{tag}.pak'):
        counts.update(WORD.findall(MARKUP.sub('', message).lower()))
    total = sum(counts.values())
    return {word: count / total for word, count in counts.items()}


def malay_and_indonesian(folder):
    """Frequencies whose ratio is what tells the two apart, softened where both use a word."""
    lists = {tag: with_interface(folder, tag, frequencies(tag, 40000)) for tag in MALAY}
    told, english = told_by_hand(), frequencies('en', 20000)
    softened = {tag: {} for tag in MALAY}
    for word in sorted(lists['id'].keys() | lists['ms'].keys() | told.keys()):
        kind = told.get(word)
        indonesian, malay = (lists[tag].get(word, 0) + UNLISTED / 2 for tag in MALAY)
        top = max(indonesian, malay, 3 * UNLISTED)
        ratio = math.log(indonesian / malay)
        ratio = by_hand(kind, math.copysign(max(0, abs(ratio) - TOPIC), ratio))
        if kind and kind.endswith('-name'):
            top = UNLISTED
        elif says_nothing(top, ratio) or (not kind and english.get(word, 0) > ENGLISH * top):
            continue
        softened['id'][word] = top * math.exp(min(0, ratio))
        softened['ms'][word] = top * math.exp(min(0, -ratio))
    return softened


def with_interface(folder, tag, listed):
    if not folder:
        return listed
    interface = interface_frequencies(folder, tag)
    return {word: (1 - UI_SHARE) * listed.get(word, 0) + UI_SHARE * interface.get(word, 0)
            for word in listed.keys() | interface.keys()}


def told_by_hand():
    told = {}
    for line in (HERE / 'malay-indonesian.txt').read_text('utf-8').splitlines():
        kind, _, words = line.partition(' ')
        if kind in KINDS:
            told.update((word, kind) for word in words.split())
        elif line and kind != '#':
            raise SystemExit(f'malay-indonesian.txt: a line begins with one of {KINDS}: {line}')
    return told


def says_nothing(top, ratio):
    """A rare word that both languages use."""
    return top < (2e-5 if abs(ratio) < 0.3 else 3e-6 if abs(ratio) < 1 else 0)


def by_hand(kind, ratio):
    if kind in ('id', 'id-name'):
        return max(ratio, 4)
    if kind in ('ms', 'ms-name'):
        return min(ratio, -4)
    return max(-0.5, min(0.5, ratio)) if kind == 'both' else ratio


def characters():
    """Characters that only Simplified, only Traditional and only Japanese text is written with."""
    folder = pathlib.Path(opencc.__file__).parent / 'dictionary'

    def table(name):
        lines = (folder / name).read_text('utf-8').splitlines()
        rows = (line.split('\t') for line in lines if '\t' in line)
        return {a: b.split() for a, b in rows if len(a) == 1}

    to_traditional, to_simplified = table('STCharacters.txt'), table('TSCharacters.txt')
    simplified = {s for s, traditional in to_traditional.items() if s not in traditional}
    traditional = {t for t, s in to_simplified.items() if t not in s}
    japanese = {c for row in table('JPVariants.txt').values() for c in row}
    japanese |= set('働込畑峠辻匂枠栃腺搾塀')
    both = simplified & traditional
    chinese = simplified | traditional | {c for row in to_simplified.values() for c in row}
    chinese |= {c for row in to_traditional.values() for c in row} | common_in_chinese()
    sets = simplified - both, traditional - both, japanese - chinese
    return [''.join(sorted(c for c in each if '\u4e00' <= c <= '\u9fff')) for each in sets]


def common_in_chinese():
    frequency = collections.Counter()
    for word, share in wordfreq.get_frequency_dict('zh', 'small').items():
        for character in word:
            frequency[character] += share
    return {character for character, share in frequency.items() if share >= CHINESE}


def fnv1a(word):
    value = 0xcbf29ce484222325
    for unit in struct.unpack(f'<{len(word.encode("utf-16-le")) // 2}H', word.encode('utf-16-le')):
        value = ((value ^ unit) * 0x100000001b3) & 0xffffffffffffffff
    return value


def level(frequency):
    return min(255, max(0, round(-LEVELS_PER_NEPER * math.log(frequency))))


def buckets(lists, tags):
    words = collections.defaultdict(list)
    for index, tag in enumerate(tags):
        for word, frequency in lists[tag].items():
            if abs(level(frequency) - level(UNLISTED)) > SLIGHT:
                words[word].append((index, level(frequency)))
    filled = [[] for _ in range(1 << BUCKET_BITS)]
    for word, postings in words.items():
        key = fnv1a(word)
        filled[key >> (64 - BUCKET_BITS)].append((key & 0xffff, postings))
    print(f'{len(words)} words, {sum(map(len, words.values()))} frequencies')
    return filled


def head(tags):
    alphabets = '\n'.join(f'{tag} {letters}' for tag, letters in ALPHABETS.items())
    scripts = '\n'.join(f'{script} {tag}' for script, tag in SCRIPTS.items())
    out = bytearray(b'WDL1')
    for text in [' '.join(tags), *characters(), alphabets, scripts]:
        raw = text.encode('utf-8')
        out += struct.pack('>H', len(raw)) + raw
    return out


def word_table(lists, tags):
    starts, body = [], bytearray()
    for bucket in buckets(lists, tags):
        starts.append(len(body))
        for mark, postings in sorted(bucket):
            body += struct.pack('>H', mark)
            for i, (index, at) in enumerate(postings):
                last = i == len(postings) - 1
                body += struct.pack('>H', last << 15 | index << 8 | at)
    starts.append(len(body))
    sizes = struct.pack('>HB', level(UNLISTED), BUCKET_BITS)
    return sizes + struct.pack(f'>{len(starts)}I', *starts) + body


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--ui', type=pathlib.Path, metavar='FOLDER')
    folder = parser.parse_args().ui
    lists = {tag: frequencies(tag, limit) for tag, limit in {**OURS, **OTHERS}.items()}
    lists.update(malay_and_indonesian(folder))
    tags = sorted(lists)
    model = head(tags) + word_table(lists, tags)
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_bytes(model)
    print(f'{TARGET.name}: {len(model)} bytes, {len(tags)} languages')


if __name__ == '__main__':
    main()
