import Foundation
import Testing

@Suite("The command controleer")
struct ControleerCommandTests {
  @Test("Good data are exit code 0 and a report")
  func ok() throws {
    try withToy { regions, place throws in
      let run = try Program(["controleer"], in: place, regions: regions)
      #expect(run.code == 0)
      #expect(run.messages == "")
      #expect(run.output.contains("\nAlles klopt: 1 jaar gecontroleerd.\n"))
    }
  }

  @Test("Wrong data are exit code 65, all problems on standard error, the verdict on standard output")
  func wrong() throws {
    let change: (inout ToyFolder) -> Void = {
      $0.files["networks.csv"] = "code,name,kind\n,Naamloos,x\n"
      $0.files["programmes.csv"] = "id,name,kind\n,Naamloos,x\n"
    }
    try withToy(change) { regions, place throws in
      let run = try Program(["controleer"], in: place, regions: regions)
      #expect(run.code == 65)
      #expect(run.output.contains("\nNiet in orde: zie de meldingen.\n"))
      #expect(run.messages.contains("\(regions)/2018/networks.csv:2:1: fout: "))
      #expect(run.messages.contains("\(regions)/2018/programmes.csv:2:1: fout: "))
    }
  }

  @Test("A folder without years is exit code 66")
  func empty() throws {
    try withTemporaryFolder { path throws in
      let run = try Program(["controleer", "--regions", path], in: path)
      #expect(run.code == 66)
      #expect(run.messages.hasPrefix("\(path): fout: In deze map staat geen jaar met gegevens. [map-leeg]"))
    }
  }

  @Test("The data of this checkout are in order")
  func real() throws {
    let run = try Program(["controleer", "--formaat", "csv", "--regions", Program.checkout + "/regions"])
    #expect(run.code == 0)
    #expect(run.messages == "")
    #expect(
      run.output.hasPrefix(
        "jaar,bestand,tabel,stand,basis,twijfels\n2018,municipalities.csv,Gemeenten,2018-01-01,"))
  }
}
