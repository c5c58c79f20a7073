import DocumentReading
import Domain
import Foundation
import Testing

/// Spoilt documents: 400 in every run; NONGVU_FUZZ_INPUTS sets another number, NONGVU_FUZZ_FIRST where to begin, and NONGVU_FUZZ_KEEP a
/// file that holds the input being read, should it end the program (docs/how-to/fuzz-the-readers.md).
@Suite("Spoilt documents") struct FuzzTests {
  @Test("each is read or refused with a sentence, in time, with every range inside of the text") func spoilt() throws {
    let environment = ProcessInfo.processInfo.environment
    let count = environment["NONGVU_FUZZ_INPUTS"].flatMap(UInt64.init) ?? 400
    let first = environment["NONGVU_FUZZ_FIRST"].flatMap(UInt64.init) ?? 1
    let inputs = try FuzzInputs()
    var read = 0
    for number in first..<first + count {
      let input = try inputs.input(number)
      if let path = environment["NONGVU_FUZZ_KEEP"] {
        try Data(input.bytes).write(to: URL(fileURLWithPath: path))
      }
      let start = ContinuousClock.now
      do {
        let document = try readDocument(bytes: input.bytes, fileName: input.name, programs: ExternalPrograms())
        read += 1
        if let fault = findFault(document) { Issue.record("input \(number), \(input.name): \(fault)") }
      } catch {
        if error.message.vi.isEmpty { Issue.record("input \(number): \(error) says nothing") }
      }
      let took = start.duration(to: .now)
      if took > .seconds(5) { Issue.record("input \(number), \(input.name): took \(took)") }
    }
    #expect(read > 0)
  }

  @Test("the same number gives the same bytes") func repeatable() throws {
    #expect(try FuzzInputs().input(77).bytes == FuzzInputs().input(77).bytes)
  }

  /// What is wrong with the places in a document; nil where all is well.
  private func findFault(_ document: SourceDocument) -> String? {
    let length = document.text.count
    func isInside(_ range: TextRange) -> Bool { range.start >= 0 && range.start <= range.end && range.end <= length }
    func fault(_ words: LogicalText) -> String? {
      if words.scalars.count != words.offsets.count { return "an offset is missing" }
      if let last = words.offsets.last, last >= length { return "an offset beyond the text" }
      let isRising = zip(words.offsets, words.offsets.dropFirst()).allSatisfy { $0 <= $1 }
      if !isRising { return "offsets fall" }
      let areMarksInside = words.footnoteMarks.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= words.scalars.count }
      return areMarksInside ? nil : "a mark beyond the words"
    }
    for block in document.blocks {
      if !isInside(block.range) { return "a block beyond the text" }
      if let found = fault(block.content) { return found }
      for cell in block.rows.flatMap(\.cells) {
        if !isInside(cell.range) { return "a cell beyond the text" }
        if let found = fault(cell.content) { return found }
      }
    }
    return nil
  }
}
