using KlingGen.Contracts.Migrations;

namespace KlingGen.Analyzers.Payloads;

/// <summary>What one endpoint does with one parameter of a payload.</summary>
/// <param name="takes">Whether the endpoint, or the one its calls move to, takes it or may take it.</param>
/// <param name="parameter">What a migration says of it, where the endpoint or the one its calls move to refuses it.</param>
/// <param name="origin">The migration.</param>
/// <param name="newEndpoint">Where the payload belongs in the target family; the endpoint itself where it is of that family.</param>
internal sealed class Judgement(bool takes, ParameterMigration? parameter, Migration? origin, string newEndpoint)
{
    public bool Takes { get; } = takes;

    public ParameterMigration? Parameter { get; } = parameter;

    public Migration? Origin { get; } = origin;

    public string NewEndpoint { get; } = newEndpoint;
}
