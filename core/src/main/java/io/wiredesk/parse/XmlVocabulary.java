package io.wiredesk.parse;

/** A vocabulary of XML that releases are written in: what its elements mean. */
interface XmlVocabulary {

  /** Whether a document with this first element is written in it. */
  boolean isOf(XmlElement root);

  /** Reads the document's releases, or says why there are none. */
  Parsed read(XmlReader.Reading.Read document);
}
