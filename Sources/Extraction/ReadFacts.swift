public import DocumentReading
public import Domain
import Parallel

/// Reads out of a document what a careful officer would: head and foot, references to other documents, tasks, figures and sums.
public func readFacts(of document: SourceDocument) -> DocumentFacts { readFacts(of: ReadingText(document)) }

/// The same of a document whose words are already cut up.
public func readFacts(of text: ReadingText) -> DocumentFacts {
  let header = readHeader(text)
  let measures = DocumentMeasures(of: text, header: header)
  let (reading, lists, references) = together(
    { readFigures(measures, text.document) }, { listTasks(text, header: header) },
    { readReferences(text.lines, text.document, header: header) })
  let tasks = readTasks(lists, text.document)
  let (figures, sums) = reading.facts(of: tasks)
  return DocumentFacts(
    header: header, references: references, tasks: tasks.map(\.fact), figures: figures, sums: sums)
}
