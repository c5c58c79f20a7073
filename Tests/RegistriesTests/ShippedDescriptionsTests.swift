import Domain
import Testing

@testable import Registries

@Suite("Descriptions that come with the program") struct ShippedDescriptionsTests {
  @Test("each is there and can be read", arguments: ShippedDescriptions.order)
  func reads(code: String) throws {
    let text = try #require(ShippedDescriptions.texts.first { $0.code == code }, "\(code).yaml is missing")
    do {
      let description = try readDescription(text.yaml)
      #expect(description.code == code)
    } catch {
      Issue.record("\(code): \(error.problems.map { "line \($0.line): \($0.text.en)" }.joined(separator: "\n"))")
    }
  }

  @Test("what a new registry is begun with can be read as it stands")
  func pattern() throws {
    let description = try readDescription(ShippedDescriptions.pattern)
    #expect(description.counts.count == 2 && description.expired == "ended")
  }
}
