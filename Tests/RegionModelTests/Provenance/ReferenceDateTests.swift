import RegionModel
import Testing

@Suite("Reference dates")
struct ReferenceDateTests {
  @Test("A day is read into year, month and day and written back as it was")
  func roundTrip() throws {
    let date = try #require(ReferenceDate("2018-07-09"))
    #expect((date.year, date.month, date.day) == (2018, 7, 9))
    #expect(date.description == "2018-07-09")
    #expect(try #require(ReferenceDate("0987-01-01")).description == "0987-01-01")
  }

  @Test(
    "Text that is no existing day in that form is refused",
    arguments: [
      "", "2018", "2018-01", "2018-1-1", "18-01-01", "2018-13-01", "2018-00-01", "2018-01-00", "2018-01-32",
      "2018-04-31", "2018-02-29", "1900-02-29", "2018/01/01", "01-01-2018", "2018-01-01 ", " 2018-01-01",
      "2018-01-01T00:00", "-018-01-01", "+018-01-01", "2018-+1-01", "2018-01-+1", "2018--1-01", "0000-01-01",
      "20x8-01-01", "２０１８-01-01", "2018-01-01-", "2018-0\u{661}-01",
    ])
  func refused(text: String) {
    #expect(ReferenceDate(text) == nil)
  }

  @Test("29 February exists in leap years", arguments: ["2016-02-29", "2000-02-29", "2024-02-29"])
  func leapDays(text: String) {
    #expect(ReferenceDate(text)?.description == text)
  }

  @Test("Each month has the days that it has")
  func lengths() {
    let days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for (index, last) in days.enumerated() {
      let month = index < 9 ? "0\(index + 1)" : "\(index + 1)"
      #expect(ReferenceDate("2018-\(month)-\(last)") != nil)
      #expect(ReferenceDate("2018-\(month)-\(last + 1)") == nil)
    }
  }

  @Test("In Dutch the month is a word")
  func dutch() {
    let months = [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
      "november", "december",
    ]
    for (index, name) in months.enumerated() {
      let month = index < 9 ? "0\(index + 1)" : "\(index + 1)"
      #expect(ReferenceDate("2018-\(month)-03")?.dutch == "3 \(name) 2018")
    }
  }

  @Test("A day that is not known says so, and comes before every day")
  func unknown() throws {
    #expect(ReferenceDate.unknown.dutch == "datum onbekend")
    #expect(ReferenceDate.unknown < (try #require(ReferenceDate("0001-01-01"))))
    #expect(ReferenceDate.unknown.description == "0000-01-01")
  }

  @Test("Days are ordered by year, then month, then day")
  func order() throws {
    let texts = ["2017-12-31", "2018-01-01", "2018-01-02", "2018-02-01", "2019-01-01"]
    let dates = try texts.map { try #require(ReferenceDate($0)) }
    #expect(dates.shuffled().sorted() == dates)
    #expect(!(dates[0] < dates[0]))
  }
}
