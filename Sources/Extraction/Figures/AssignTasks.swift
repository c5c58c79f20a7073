import DocumentReading
import Domain

/// Gives each figure the deepest task whose passage holds it, else the task of its table row, else the task whose detail holds it.
/// Tasks and figures are in reading order.
func assignTasks(_ tasks: [TaskReading], to figures: inout [FigureFact], in document: SourceDocument) {
  guard !tasks.isEmpty else { return }
  assignByPassage(tasks.map(\.fact), to: &figures, in: document)
  let byExtent = tasks.sorted { $0.extent.start < $1.extent.start }
  var open: [TaskReading] = []
  var next = 0
  for index in figures.indices {
    let place = figures[index].passage.range
    while next < byExtent.count, byExtent[next].extent.start <= place.start {
      open.append(byExtent[next])
      next += 1
    }
    open.removeAll { $0.extent.end <= place.start }
    guard figures[index].task == nil else { continue }
    figures[index].task = open.min { $0.extent.length < $1.extent.length }?.fact.id
  }
}

private func assignByPassage(_ tasks: [TaskFact], to figures: inout [FigureFact], in document: SourceDocument) {
  let byStart = tasks.sorted { $0.passage.range.start < $1.passage.range.start }
  let rows = document.blocks.flatMap(\.rows).map(\.range)
  let byRow = tasksByRow(byStart, rows)
  var open: [TaskFact] = []
  var next = 0
  for index in figures.indices {
    let place = figures[index].passage.range
    while next < byStart.count, byStart[next].passage.range.start <= place.start {
      open.append(byStart[next])
      next += 1
    }
    open.removeAll { $0.passage.range.end <= place.start }
    let holder = open.min { $0.passage.range.length < $1.passage.range.length }
    figures[index].task = holder?.id ?? row(of: place, in: rows).flatMap { byRow[$0] }
  }
}

/// The first task of each row.
private func tasksByRow(_ tasks: [TaskFact], _ rows: [TextRange]) -> [Int: String] {
  var byRow: [Int: String] = [:]
  for task in tasks {
    guard let row = row(of: task.passage.range, in: rows), byRow[row] == nil else { continue }
    byRow[row] = task.id
  }
  return byRow
}

/// The last row that begins at or before the place, where the place begins in it. Rows are in reading order.
private func row(of place: TextRange, in rows: [TextRange]) -> Int? {
  var (low, high) = (0, rows.count)
  while low < high {
    let middle = (low + high) / 2
    if rows[middle].start <= place.start { low = middle + 1 } else { high = middle }
  }
  guard low > 0, rows[low - 1].end > place.start else { return nil }
  return low - 1
}
