import Domain
import Foundation

extension Places {
  /// The communes of Lạng Sơn before and since 1/7/2025, as the government's list of the mergers has them.
  public static let langSon: Places = read("lang-son")

  private static func read(_ name: String) -> Places {
    let file = Bundle.module.bundleURL.appending(path: "Data/\(name).csv")
    guard let text = try? String(contentsOf: file, encoding: .utf8), let table = try? CSVTable(text) else {
      return Places([])
    }
    return Places(
      table.rows.dropFirst().filter { $0.cells.count == 5 }.map { row in
        Place(
          name: row.cells[0], district: row.cells[1].isEmpty ? nil : row.cells[1], until: Day(iso: row.cells[3]),
          from: Day(iso: row.cells[2]), successors: row.cells[4].split(separator: "; ").map(String.init))
      })
  }
}
