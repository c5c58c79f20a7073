import DocumentReading
import Domain

/// Gives each figure the deepest task whose passage holds it, else the task of its table row.
func assignTasks(_ tasks: [TaskFact], to figures: inout [FigureFact], in document: SourceDocument) {
  guard !tasks.isEmpty else { return }
  let rows = document.blocks.flatMap(\.rows).map(\.range)
  let byRow = tasksByRow(tasks, rows)
  for index in figures.indices {
    let place = figures[index].passage.range
    let holder = tasks.filter {
      $0.passage.range.contains(place) || $0.passage.range.overlaps(place) && $0.passage.range.start <= place.start
    }
    .min { $0.passage.range.length < $1.passage.range.length }
    figures[index].task = holder?.id ?? rows.firstIndex { $0.contains(place) }.flatMap { byRow[$0] }
  }
}

/// The first task of each row.
private func tasksByRow(_ tasks: [TaskFact], _ rows: [TextRange]) -> [Int: String] {
  var byRow: [Int: String] = [:]
  for task in tasks {
    guard let row = rows.firstIndex(where: { $0.overlaps(task.passage.range) }), byRow[row] == nil else { continue }
    byRow[row] = task.id
  }
  return byRow
}
