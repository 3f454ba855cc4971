using System.Collections.Immutable;
using System.Text;
using KlingGen.Contracts.Migrations;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas;
using KlingGen.Generator.Emit;
using KlingGen.Generator.Model;
using KlingGen.Generator.Pipeline;
using KlingGen.Generator.Upstream;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Generator;

/// <summary>Generates requests, responses, JSON code and clients from the project's schema files.</summary>
/// <remarks>
/// One branch per file: file, contracts, model, code, source. Only names are collected, so that an edit of one file re-emits that file
/// and what uses its names. Every value compares by content. What a referenced assembly has generated already is left to it.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class KlingSourceGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<GeneratorSettings> settings = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select(static (input, _) => GeneratorSettings.Create(
                input.Left.GlobalOptions,
                (input.Right as CSharpParseOptions)?.LanguageVersion ?? LanguageVersion.Latest))
            .WithTrackingName(TrackingNames.Settings);

        IncrementalValueProvider<VisibleUpstream> upstream = FindUpstream(context, settings);
        IncrementalValueProvider<GeneratorSettings> ownSettings = settings
            .Combine(upstream)
            .Select(static (input, _) => input.Left.WithAccessibility(input.Right));

        IncrementalValuesProvider<SchemaFile> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (input, _) => SchemaFile.Create(input.Left, input.Right))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(TrackingNames.Files);

        IncrementalValuesProvider<ParsedFile> contracts = files
            .Where(static file => file.Kind == FileKind.Schema)
            .Combine(settings)
            .Where(static input => IsUsed(input.Left, input.Right))
            .Select(static (input, cancellationToken) => Read(input.Left, cancellationToken))
            .WithTrackingName(TrackingNames.Contracts);

        IncrementalValueProvider<ContractIndex> index = contracts
            .Select(static (file, _) => DocumentSummary.Create(file))
            .WithTrackingName(TrackingNames.Summaries)
            .Collect()
            .Select(static (summaries, _) => IndexBuilder.Build(summaries))
            .WithTrackingName(TrackingNames.Index);

        IncrementalValuesProvider<FileModel> models = contracts
            .Combine(index)
            .Combine(ownSettings)
            .Select(static (input, _) => ModelInput.Create(input.Left.Left, input.Left.Right, input.Right))
            .Where(static input => input is not null)
            .Select(static (input, cancellationToken) => ModelBuilder.Build(input!, cancellationToken))
            .Where(static model => model.Types.Count > 0)
            .WithTrackingName(TrackingNames.Models);

        IncrementalValueProvider<ClientModel> client = index
            .Combine(ownSettings)
            .Select(static (input, _) => ClientModelBuilder.Build(input.Left, input.Right))
            .WithTrackingName(TrackingNames.Client);

        IncrementalValuesProvider<FileCode> code = models
            .Select(static (model, _) => FileEmitter.Emit(model))
            .WithTrackingName(TrackingNames.Code);

        IncrementalValueProvider<ReusePlan> plan = code
            .Collect()
            .Combine(upstream)
            .Combine(ownSettings)
            .Select(static (input, cancellationToken) => ReusePlan.Create(input.Left.Left, input.Left.Right, input.Right.Accessibility, cancellationToken))
            .WithTrackingName(TrackingNames.ReusePlan);

        IncrementalValuesProvider<FileSource> sources = code
            .Combine(plan)
            .Select(static (input, _) => FileSource.Create(input.Left, input.Right))
            .WithTrackingName(TrackingNames.Sources);

        IncrementalValueProvider<EntryPointsModel> entryPoints = client
            .Combine(upstream)
            .Combine(plan)
            .Select(static (input, _) => EntryPointsBuilder.Build(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(TrackingNames.EntryPoints);

        context.RegisterSourceOutput(sources, static (output, source) => Add(output, source.Code.HintName, FileEmitter.Compose(source)));
        context.RegisterSourceOutput(entryPoints, static (output, model) => AddEntryPoints(output, model));
        RegisterPolyfills(context, settings, index);
        RegisterProblems(context, settings, files, contracts, index);
    }

    private static bool IsUsed(SchemaFile file, GeneratorSettings settings) =>
        settings.IsLanguageSufficient && (file.Origin == FileOrigin.User || settings.UsePackageSchemas);

    private static ParsedFile Read(SchemaFile file, CancellationToken cancellationToken) =>
        new(file.RelativePath, file.Origin, ContractReader.Read(file.Path, file.ReadText(cancellationToken), cancellationToken));

    // One reference at a time, so that a change of one leaves the others as they were read.
    private static IncrementalValueProvider<VisibleUpstream> FindUpstream(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<GeneratorSettings> settings)
    {
        IncrementalValueProvider<string> assemblyName = context.CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName ?? "");
        return context.MetadataReferencesProvider
            .SelectMany(static (reference, cancellationToken) => UpstreamReader.Read(reference, cancellationToken))
            .WithTrackingName(TrackingNames.Upstream)
            .Collect()
            .Combine(assemblyName)
            .Combine(settings.Select(static (all, _) => all.Namespace))
            .Select(static (input, _) => VisibleUpstream.Create(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(TrackingNames.VisibleUpstream);
    }

    private static void AddEntryPoints(SourceProductionContext output, EntryPointsModel model)
    {
        if (model.Client is { } client)
        {
            Add(output, "KlingGen.KlingClient.g.cs", ClientEmitter.Emit(model, client));
        }

        if (model.Resolver is { } resolver)
        {
            Add(output, "KlingGen.KlingJsonResolver.g.cs", ResolverEmitter.Emit(model, resolver));
        }
    }

    private static void RegisterPolyfills(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<GeneratorSettings> settings,
        IncrementalValueProvider<ContractIndex> index)
    {
        IncrementalValueProvider<MissingTypes> missing = context.CompilationProvider
            .Combine(settings)
            .Select(static (input, cancellationToken) => MissingTypes.Find(input.Left, input.Right, cancellationToken))
            .WithTrackingName(TrackingNames.Polyfills);
        IncrementalValueProvider<bool> anyTypes = index.Select(static (all, _) => all.Types.Count > 0);
        context.RegisterSourceOutput(missing.Combine(anyTypes), static (output, input) =>
        {
            if (input.Left.Any && input.Right)
            {
                Add(output, "KlingGen.Polyfills.g.cs", PolyfillEmitter.Emit(input.Left));
            }
        });
    }

    private static void RegisterProblems(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<GeneratorSettings> settings,
        IncrementalValuesProvider<SchemaFile> files,
        IncrementalValuesProvider<ParsedFile> contracts,
        IncrementalValueProvider<ContractIndex> index)
    {
        IncrementalValuesProvider<ParsedMigration> migrations = files
            .Where(static file => file.Kind == FileKind.Migration)
            .Select(static (file, cancellationToken) => new ParsedMigration(file.Origin, MigrationReader.Read(file.Path, file.ReadText(cancellationToken), cancellationToken)))
            .WithTrackingName(TrackingNames.Migrations);
        Report(context, contracts.SelectMany(static (file, _) => Problems(file.Document.Path, file.Document.Problems)));
        Report(context, migrations.SelectMany(static (migration, _) => Problems(migration.Migration.Path, migration.Migration.Problems)));
        Report(context, migrations.Collect().Combine(contracts.Collect()).Combine(files.Collect()).Combine(settings).SelectMany(static (input, cancellationToken) =>
            MigrationProblems.Find(input.Left.Left.Left, input.Left.Left.Right, input.Left.Right, input.Right, cancellationToken)));
        Report(context, contracts.Collect().SelectMany(static (all, cancellationToken) =>
            ContractLinker.Check(all.Select(file => file.Document), cancellationToken).ToImmutableArray()));
        context.RegisterSourceOutput(
            index.Combine(files.Collect()).SelectMany(static (input, cancellationToken) => PlacedClash.Find(input.Left.Problems, input.Right, cancellationToken)),
            static (output, clash) => output.ReportDiagnostic(Diagnostics.At(clash.Problem, clash.Span)));

        IncrementalValueProvider<bool> anyFile = files.Collect().Select(static (all, _) => all.Length > 0);
        context.RegisterSourceOutput(settings.Combine(anyFile), static (output, input) =>
        {
            if (input.Right && !input.Left.IsLanguageSufficient)
            {
                output.ReportDiagnostic(Diagnostic.Create(
                    Diagnostics.LanguageVersionTooLow,
                    Location.None,
                    $"KlingGen generates C# 11, but this project is compiled as C# {input.Left.LanguageVersion.ToDisplayString()}; set <LangVersion>11</LangVersion> or higher, or target net8.0"));
            }
        });
    }

    private static ImmutableArray<PlacedProblem> Problems(string path, EquatableArray<ContractProblem> problems) =>
        problems.Select(problem => new PlacedProblem(path, problem)).ToImmutableArray();

    private static void Report(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<PlacedProblem> problems) =>
        context.RegisterSourceOutput(problems.WithTrackingName(TrackingNames.Problems), static (output, problem) =>
            output.ReportDiagnostic(Diagnostics.At(problem.Path, problem.Problem)));

    private static void Add(SourceProductionContext output, string hintName, string? text)
    {
        if (text is not null)
        {
            output.AddSource(hintName, SourceText.From(text, Encoding.UTF8));
        }
    }
}
