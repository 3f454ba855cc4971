namespace KlingGen.Emulator.Tests.Clients;

/// <summary>fal's own client and the library's go through one list, against one emulator: it keeps the emulator honest, and the library to what users of fal's client have.</summary>
public sealed class ClientTests
{
    public static TheoryData<string> Scenarios => [.. ClientScenario.All.Select(scenario => scenario.Name)];

    [OfficialClientTheory]
    [MemberData(nameof(Scenarios))]
    public async Task The_official_client_finds_nothing_amiss(string name)
    {
        ClientScenario scenario = Find(name);
        await using FalEmulator fal = await scenario.StartAsync();

        scenario.Check(OfficialClient.Run(scenario.Operation, fal, scenario.Input), fal);
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task The_librarys_client_finds_the_same(string name)
    {
        ClientScenario scenario = Find(name);
        await using FalEmulator fal = await scenario.StartAsync();

        scenario.Check(await OurClient.RunAsync(scenario.Operation, fal, scenario.Input), fal);
    }

    [OfficialClientFact]
    public void Both_do_all_that_is_on_the_list_and_nothing_beside_it()
    {
        string[] listed = [.. ClientScenario.All.Select(scenario => scenario.Operation).Distinct().Order(StringComparer.Ordinal)];

        Assert.Equal(listed, OfficialClient.Operations.Order(StringComparer.Ordinal));
        Assert.Equal(listed, OurClient.Operations.Order(StringComparer.Ordinal));
    }

    private static ClientScenario Find(string name) => ClientScenario.All.Single(scenario => scenario.Name == name);
}
