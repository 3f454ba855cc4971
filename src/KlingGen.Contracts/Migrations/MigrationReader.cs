using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;
using KlingGen.Contracts.Schemas.Reading;

namespace KlingGen.Contracts.Migrations;

/// <summary>Reads a migration file.</summary>
public static class MigrationReader
{
    /// <summary>Reads one file. Whatever it holds, this does not throw: what is wrong is in <see cref="Migration.Problems"/>, and what is affected by it is left out.</summary>
    /// <param name="path">The file's path; only kept.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Migration Read(string path, string text, CancellationToken cancellationToken = default)
    {
        if (text.Length > SizeLimits.Characters)
        {
            return new Migration(path, "", "", default, EquatableArray.Of(SizeLimits.TooLong(ContractProblemKind.InvalidMigration, text)));
        }

        JsonParseResult json = JsonReader.Parse(text, cancellationToken);
        ReadingContext context = ReadingContext.ForMigration(path, json, cancellationToken);
        if (json.Root is JsonObject root)
        {
            return new MigrationFile(context).Read(path, root);
        }

        if (json.Root is not null)
        {
            context.Invalid(json.Root, $"A migration file holds an object, not {json.Root.Kind}");
        }

        return new Migration(path, "", "", default, context.Problems());
    }
}
