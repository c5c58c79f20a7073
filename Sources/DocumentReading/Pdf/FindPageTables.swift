/// A table of a page: its cells by rows, each with its words.
struct PdfTable {
  struct Cell {
    var column: Int
    var span = 1
    var continuesAbove = false
    var lines: [PdfLine] = []
  }

  var top: Double
  var bottom: Double
  /// Where its columns begin and the last ends.
  var columns: [Double]
  var rows: [[Cell]]

  func hasColumns(of other: PdfTable) -> Bool {
    columns.count == other.columns.count && zip(columns, other.columns).allSatisfy { abs($0 - $1) < 4 }
  }
}

/// The tables that lines on the page draw; their words are taken from `words`. `open` is the table at the end of the page before, which
/// may go on in one column alone.
func takeTables(_ words: inout [PdfWord], _ rules: PageRules, after open: PdfTable?) -> [PdfTable] {
  var tables: [PdfTable] = []
  for grid in findGrids(rules) {
    let inside = words.filter { grid.contains($0) }
    guard !inside.isEmpty else { continue }
    let table = grid.fill(inside)
    let goesOn = tables.isEmpty && open.map { $0.hasColumns(of: table) } ?? false
    guard goesOn || table.rows.contains(where: { $0.count { !$0.lines.isEmpty } > 1 }) else { continue }
    words.removeAll { grid.contains($0) }
    tables.append(table)
  }
  return tables
}

/// Crossing lines.
private struct Grid {
  var rules: PageRules
  /// Heights and distances at which lines run, rising.
  var heights: [Double]
  var distances: [Double]

  func contains(_ word: PdfWord) -> Bool {
    guard let top = heights.first, let bottom = heights.last, let left = distances.first, let right = distances.last
    else {
      return false
    }
    let center = (word.left + word.right) / 2
    return word.middle > top && word.middle < bottom && center > left - 1 && center < right + 1
  }

  func fill(_ words: [PdfWord]) -> PdfTable {
    let columns = distances.count - 1
    var contents = [[PdfWord]](repeating: [], count: columns * (heights.count - 1))
    let anchors = findAnchors()
    for word in words {
      let row = max(0, (heights.firstIndex { $0 > word.middle } ?? 1) - 1)
      let column = max(0, (distances.firstIndex { $0 > (word.left + word.right) / 2 } ?? 1) - 1)
      contents[anchors[row * columns + column]].append(word)
    }
    var rows: [[PdfTable.Cell]] = []
    for row in 0..<heights.count - 1 {
      var cells: [PdfTable.Cell] = []
      for column in 0..<columns {
        let index = row * columns + column
        let anchor = anchors[index]
        if let last = cells.last, anchors[row * columns + last.column] == anchor {
          cells[cells.count - 1].span += 1
        } else {
          let isFirst = anchor / columns == row
          cells.append(
            PdfTable.Cell(
              column: column, continuesAbove: !isFirst, lines: isFirst ? makeLines(contents[index]) : []))
        }
      }
      rows.append(cells)
    }
    rows.removeAll { $0.allSatisfy { $0.lines.isEmpty } }
    return PdfTable(top: heights[0], bottom: heights[heights.count - 1], columns: distances, rows: rows)
  }

  /// For each field of the grid the field at the upper left of the cell that it belongs to.
  private func findAnchors() -> [Int] {
    let (columns, rows) = (distances.count - 1, heights.count - 1)
    var anchors = Array(0..<columns * rows)
    for row in 0..<rows {
      for column in 0..<columns {
        let index = row * columns + column
        let isOpenLeft = column > 0 && !has(rules.upright, at: distances[column], over: heights[row], heights[row + 1])
        let isOpenAbove = row > 0 && !has(rules.level, at: heights[row], over: distances[column], distances[column + 1])
        if isOpenAbove {
          anchors[index] = anchors[index - columns]
        } else if isOpenLeft {
          anchors[index] = anchors[index - 1]
        }
      }
    }
    return anchors
  }

  /// Whether a line at a place covers the middle of a stretch.
  private func has(_ rules: [PageRules.Rule], at place: Double, over from: Double, _ to: Double) -> Bool {
    let middle = (from + to) / 2
    return rules.contains { abs($0.place - place) < 2 && $0.from <= middle && $0.to >= middle }
  }
}

/// Grids of two columns or more, from top to bottom.
private func findGrids(_ rules: PageRules) -> [Grid] {
  var groups: [(upright: [PageRules.Rule], bottom: Double)] = []
  for rule in rules.upright.sorted(by: { $0.from < $1.from }) {
    if let last = groups.indices.last, rule.from <= groups[last].bottom + 3 {
      groups[last].upright.append(rule)
      groups[last].bottom = max(groups[last].bottom, rule.to)
    } else {
      groups.append(([rule], rule.to))
    }
  }
  return groups.compactMap { group in
    let top = group.upright[0].from
    var own = PageRules()
    own.upright = group.upright
    own.level = rules.level.filter { $0.place > top - 3 && $0.place < group.bottom + 3 }
    let (heights, distances) = (listPlaces(own.level), listPlaces(own.upright))
    guard distances.count > 2, heights.count > 1, heights.count * distances.count < 100_000 else { return nil }
    return Grid(rules: own, heights: heights, distances: distances)
  }
}

/// Places of lines, rising, those less than three points apart as one.
private func listPlaces(_ rules: [PageRules.Rule]) -> [Double] {
  var places: [Double] = []
  for place in rules.map(\.place).sorted() {
    if let last = places.last, place - last < 3 { continue }
    places.append(place)
  }
  return places
}
