public import DocumentReading
public import Domain

/// Reads out of a document what a careful officer would: head and foot, references to other documents, tasks, figures and sums.
public func readFacts(of document: SourceDocument) -> DocumentFacts {
  let text = ReadingText(document)
  let header = readHeader(text)
  let tasks = readTasks(text, header: header)
  let measures = readMeasures(in: document, of: tasks, header: header)
  return DocumentFacts(
    header: header, references: readReferences(text.lines, document, header: header), tasks: tasks.map(\.fact),
    figures: measures.figures, sums: measures.sums)
}
