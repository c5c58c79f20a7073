public import DocumentReading
public import Domain

/// Reads out of a document what a careful officer would: head and foot, references to other documents, and tasks.
public func readFacts(of document: SourceDocument) -> DocumentFacts {
  let text = ReadingText(document)
  let header = readHeader(text)
  return DocumentFacts(
    header: header, references: readReferences(text.lines, document, header: header),
    tasks: readTasks(text, header: header))
}
