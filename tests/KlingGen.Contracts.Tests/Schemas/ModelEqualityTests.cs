using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas;
using KlingGen.Testing;

namespace KlingGen.Contracts.Tests.Schemas;

/// <summary>A model that changes only when the meaning does is what keeps the generator's cache alive.</summary>
public sealed class ModelEqualityTests
{
    public static TheoryData<string> OrderedSchemas => new(
        PackageSchemas.Files.Where(f => File.ReadAllText(f).Contains("x-fal-order-properties", StringComparison.Ordinal)).Select(PackageSchemas.Name));

    [Theory]
    [MemberData(nameof(OrderedSchemas))]
    public void A_file_read_twice_gives_equal_documents(string name)
    {
        string text = PackageSchemas.Text(name);
        ContractDocument first = ContractReader.Read("/s/" + name, text);
        ContractDocument second = ContractReader.Read("/s/" + name, text);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(OrderedSchemas))]
    public void White_space_and_the_order_of_keys_make_no_difference(string name)
    {
        string text = PackageSchemas.Text(name);
        string reversed = Reversed(JsonReader.Parse(text).Root!);
        Assert.NotEqual(text, reversed);
        AssertSameModel(ContractReader.Read("/s/" + name, text), ContractReader.Read("/s/" + name, reversed));
    }

    [SharedContractsFact]
    public void Nor_do_they_in_the_documents_of_fal()
    {
        foreach (string file in Directory.GetFiles(Repository.SharedContracts, "*.json"))
        {
            string text = File.ReadAllText(file);
            AssertSameModel(ContractReader.Read(file, text), ContractReader.Read(file, Reversed(JsonReader.Parse(text).Root!)));
        }
    }

    [Fact]
    public void A_change_of_meaning_makes_a_difference()
    {
        string text = PackageSchemas.Text("o3/image-to-video.json");
        foreach ((string old, string changed) in new[] { ("2500", "2400"), ("\"image_url\"", "\"picture_url\""), ("\"default\": \"5\"", "\"default\": \"6\""), ("First frame", "Frame one") })
        {
            Assert.Contains(old, text);
            Assert.NotEqual(
                ContractReader.Read("/s/x.json", text).Types,
                ContractReader.Read("/s/x.json", text.Replace(old, changed)).Types);
        }
    }

    private static void AssertSameModel(ContractDocument first, ContractDocument second)
    {
        Assert.NotEmpty(first.Types);
        Assert.Equal(first.Endpoints, second.Endpoints);
        Assert.Equal(first.Types, second.Types);
        Assert.Equal(first.Types.GetHashCode(), second.Types.GetHashCode());
        Assert.Equal(first.Problems.Count, second.Problems.Count);
    }

    private static string Reversed(JsonValue value) => value switch
    {
        JsonObject obj => "{\n" + string.Join(" ,\n", obj.Members.Reverse().Select(m => $"\"{m.Name}\" : {Reversed(m.Value)}")) + "\r\n}",
        JsonArray array => "[ " + string.Join(" , ", array.Items.Select(Reversed)) + " ]",
        _ => value.ToJson(),
    };
}
