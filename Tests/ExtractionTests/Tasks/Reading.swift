import DocumentReading
import Domain
import Extraction

/// The tasks read out of a text.
func tasks(_ text: String, name: String = "a.txt") throws -> [TaskFact] {
  try readFacts(of: readDocument(bytes: Array(text.utf8), fileName: name)).tasks
}

extension [TaskFact] {
  subscript(id id: String) -> TaskFact? { first { $0.id == id } }
}
