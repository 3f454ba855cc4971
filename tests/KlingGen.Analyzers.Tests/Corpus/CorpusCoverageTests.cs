using KlingGen.Testing.Corpus;

namespace KlingGen.Analyzers.Tests.Corpus;

public sealed class CorpusCoverageTests
{
    private static readonly string[] _parameters = ["KLG1001", "KLG1002", "KLG1003"];

    private static readonly string[] _shapes =
        ["Anonymous", "Dictionaries", "JsonObjects", "Newtonsoft", "Writers", "Forms", "Dtos", "JsonText", "Keys", "Endpoints", "AcrossFiles", "Guards"];

    [Fact]
    public void There_are_many_places_that_must_be_flagged_and_many_that_must_not()
    {
        Assert.True(CorpusReader.All.Sum(one => one.Expected.Count()) >= 120);
        Assert.True(CorpusReader.All.Count(one => one.Expected.Any()) >= 90);
        Assert.True(CorpusReader.All.Sum(one => one.Innocent.Count) >= CorpusReader.All.SelectMany(one => one.Main.Files).Sum(file => file.Expected.Count));
    }

    [Fact]
    public void Every_shape_is_shown_with_every_parameter() => Assert.Empty(
        from shape in _shapes
        from id in _parameters
        where !CorpusReader.All.Any(one => one.Folder == shape && one.Expected.Any(expected => expected.Id == id))
        select $"{shape} has no case of {id}");

    [Fact]
    public void Every_shape_is_shown_with_its_look_alikes() => Assert.All(
        _shapes,
        shape => Assert.Contains(CorpusReader.All, one => one.Folder == shape && one.Innocent.Count > 0));

    // Otherwise the number of look-alikes could be raised by marking lines at which nobody would think of the rules.
    [Fact]
    public void A_look_alike_names_a_parameter() => Assert.Empty(
        from one in CorpusReader.All
        from line in one.Innocent
        where !ParameterNames.HoldsAny(line.Value)
        select $"{one.Name}({line.Key}): {line.Value.Trim()}");

    [Fact]
    public void A_case_has_something_to_say() => Assert.All(
        CorpusReader.All,
        one => Assert.True(one.Expected.Any() || one.Innocent.Count > 0 || one.AlsoAsserted.Count > 0, one.Name));
}
