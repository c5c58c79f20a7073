@testable import Checks
import Domain
import Testing

@Suite("Mutations") struct MutationsTests {
  @Test("documents that hold have no errors and no warnings", arguments: soundDocuments.map(\.text))
  func sound(text: String) throws {
    let faults = try checkDocument(read(text)).filter { $0.severity > .note }
    #expect(faults.map { "\($0.check): \($0.passage.quote): \($0.explanation.vi)" } == [])
  }

  @Test("of the changes to a digit or a unit after which a document no longer holds, 98 in 100 are found")
  func found() throws {
    var (count, found) = (0, 0)
    var missed: [String] = []
    for document in soundDocuments {
      let before = Set(try checkDocument(read(document.text)).map { "\($0.check) \($0.passage.quote)" })
      for mutation in try listMutations(of: document.text) {
        count += 1
        let findings = try checkDocument(read(mutation.text))
        if findings.contains(where: { !before.contains("\($0.check) \($0.passage.quote)") }) {
          found += 1
        } else {
          missed.append("\(document.name): \(mutation.was) → \(mutation.isNow)")
        }
      }
    }
    print("mutations: \(found) of \(count) found")
    #expect(count > 200)
    #expect(found * 100 >= count * 98, "\(missed.joined(separator: "\n"))")
  }
}
