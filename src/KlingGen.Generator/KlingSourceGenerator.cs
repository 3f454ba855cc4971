using System.Collections.Immutable;
using KlingGen.Generator.Emit;
using KlingGen.Generator.Model;
using KlingGen.Generator.Pipeline;
using KlingGen.Generator.Upstream;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Generator;

/// <summary>Generates requests, responses, JSON code and clients from the project's schema files.</summary>
/// <remarks>
/// One branch per file: file, contracts, model, code, source. Only names are collected, so that an edit of one file re-emits that file
/// and what uses its names. Every value compares by content. What a referenced assembly has generated already is left to it.
/// <para>
/// A step costs something in every run, and for each type of value that is a struct the compiler's tables have to be compiled at the
/// first. So there are few steps, and their values are classes, pairs of two classes, and the arrays of classes that are collected.
/// </para>
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class KlingSourceGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<Project> project = context.CompilationProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (input, cancellationToken) => ProjectShape.Create(input.Left, input.Right, cancellationToken))
            .WithTrackingName(TrackingNames.References)
            .Select(static (shape, cancellationToken) => Project.Create(shape, cancellationToken))
            .WithTrackingName(TrackingNames.Project);

        IncrementalValuesProvider<SchemaFile> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (input, _) => SchemaFile.Create(input.Left, input.Right))
            .WithTrackingName(TrackingNames.Files);

        IncrementalValueProvider<SchemaFiles> all = files
            .Collect()
            .Select(static (files, _) => new SchemaFiles(files));

        IncrementalValueProvider<PackageTypes> package = all
            .Combine(project)
            .Select(static (input, cancellationToken) => PackageTypes.Find(input.Left, input.Right, cancellationToken))
            .WithTrackingName(TrackingNames.PackageTypes);

        IncrementalValuesProvider<string> mark = package.SelectMany(static (package, _) => package.Publication);

        IncrementalValuesProvider<ParsedFile> contracts = files
            .Select(static (file, cancellationToken) => file.Read(cancellationToken))
            .WithTrackingName(TrackingNames.Contracts);

        IncrementalValueProvider<ProjectIndex> index = all
            .Select(static (files, cancellationToken) => new DocumentSummaries(files.Read(cancellationToken)))
            .WithTrackingName(TrackingNames.Summaries)
            .Combine(package)
            .Select(static (input, _) => input.Right.AreCompiled ? ContractIndex.Empty : IndexBuilder.Build(input.Left.All, input.Left.Composed))
            .WithTrackingName(TrackingNames.Index)
            .Combine(project)
            .Select(static (input, _) => new ProjectIndex(input.Left, input.Right))
            .WithTrackingName(TrackingNames.ProjectIndex);

        IncrementalValuesProvider<FileCode> code = contracts
            .Combine(index)
            .SelectMany(static (input, _) => ModelInput.Create(input.Left, input.Right))
            .WithTrackingName(TrackingNames.Models)
            .SelectMany(static (input, cancellationToken) => FileEmitter.Emit(ModelBuilder.Build(input, cancellationToken)))
            .WithTrackingName(TrackingNames.Code);

        IncrementalValueProvider<ReusePlan> plan = code
            .Collect()
            .Select(static (files, _) => new FileCodes(files))
            .Combine(project)
            .Select(static (input, cancellationToken) => ReusePlan.Create(input.Left, input.Right, cancellationToken))
            .WithTrackingName(TrackingNames.ReusePlan);

        IncrementalValuesProvider<FileSource> sources = code
            .Combine(plan)
            .Select(static (input, _) => FileSource.Create(input.Left, input.Right))
            .WithTrackingName(TrackingNames.Sources);

        IncrementalValueProvider<EntryPointsModel> entryPoints = index
            .Combine(plan)
            .Select(static (input, _) => EntryPointsBuilder.Build(input.Left, input.Right))
            .WithTrackingName(TrackingNames.EntryPoints);

        IncrementalValuesProvider<ProblemReport> problems = all
            .SelectMany(static (files, cancellationToken) => ProblemReport.OfFiles(files, cancellationToken))
            .WithTrackingName(TrackingNames.Problems);

        IncrementalValuesProvider<ProblemReport> clashes = index
            .Combine(all)
            .SelectMany(static (input, cancellationToken) => ProblemReport.OfIndex(input.Left, input.Right, cancellationToken))
            .WithTrackingName(TrackingNames.Clashes);

        context.RegisterSourceOutput(sources, static (output, source) => Add(output, source.Code.HintName, FileEmitter.Compose(source)));
        context.RegisterSourceOutput(entryPoints, static (output, model) => AddEntryPoints(output, model));
        context.RegisterSourceOutput(mark, static (output, entry) => Add(output, "KlingGen.Package.g.cs", FileHead.Write(GeneratorSettings.DefaultNamespace, true, [entry]).End()));
        context.RegisterSourceOutput(problems, static (output, report) => report.Give(output));
        context.RegisterSourceOutput(clashes, static (output, report) => report.Give(output));
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

        if (model.Missing.Any)
        {
            Add(output, "KlingGen.Polyfills.g.cs", PolyfillEmitter.Emit(model.Missing));
        }
    }

    private static void Add(SourceProductionContext output, string hintName, SourceText? text)
    {
        if (text is not null)
        {
            output.AddSource(hintName, text);
        }
    }
}
