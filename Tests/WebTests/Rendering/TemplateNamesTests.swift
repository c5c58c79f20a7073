import Domain
import Logging
import Testing

@testable import Web

/// Every template is walked with a full sample of its model: add yours to `samples`.
@Suite("Templates name only what their models have") struct TemplateNamesTests {
  @Test("page by page", arguments: samples.indices)
  func pages(index: Int) throws {
    let sample = samples[index]
    let template = type(of: sample).template
    let unknown = try TemplateNames().unknown(in: template, model: sample)
    #expect(unknown == [])
  }

  @Test("the frame around pages")
  func frame() throws {
    #expect(try TemplateNames().unknown(in: Frame.template, scope: [sampleFrame]) == [])
  }

  @Test("every template is used by a page's sample or by another template")
  func used() throws {
    let names = try TemplateNames()
    var reached = Set(samples.map { type(of: $0).template } + [Frame.template] + sharedParts.map(\.template))
    for source in names.sources.values {
      for tag in TemplateTag.list(source) where tag.kind == .partial { reached.insert(tag.name) }
    }
    #expect(Set(names.sources.keys).subtracting(reached) == [])
  }

  @Test("parts of pages", arguments: sharedParts.indices)
  func part(index: Int) throws {
    let part = sharedParts[index]
    #expect(try TemplateNames().unknown(in: part.template, scope: [part.sample]) == [])
  }

  @Test("a misspelt name and an empty sample are found")
  func misspelt() throws {
    let unknown = try TemplateNames().unknown(in: "Session/sign-in", model: ResumeModel(sampleContext, sampleKept))
    #expect(unknown.contains("Session/sign-in: returnTo"))
    #expect(unknown.contains("Session/sign-in: error"))
    let empty = SignInModel(sampleContext, returnTo: "/")
    let missing = try TemplateNames().unknown(in: "Session/sign-in", model: empty)
    #expect(missing.contains("Session/sign-in: the sample's error is empty"))
  }
}

let sampleContext = AppContext(logger: Logger(label: "test"), peer: "127.0.0.1")
let sampleKept = KeptForm([Form.Field(name: "reason", value: "chưa đủ")], address: "/submissions/1/decision")

let sampleFrame: Frame = {
  var context = sampleContext
  let person = Person(
    id: 1, userName: "a", fullName: "Nguyễn Văn A", post: "Chuyên viên", role: .planningRoom, organisationID: 2)
  context.viewer = Viewer(person: person, formToken: "t", sessionToken: "s")
  context.notice = "signIn.signedOut"
  let body = RenderedBody(
    title: "Kế hoạch", section: .plans, styles: ["plans.css"], scripts: ["plans.js"], pieces: [])
  return Frame(around: body, of: context, unit: "Phòng", back: "/plans", assets: "/assets/1", body: "")
}()
